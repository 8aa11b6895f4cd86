package org.openhelpline.taxonomy.crosswalk;

import java.util.Locale;
import java.util.Optional;

/** Why an entry of a list is no reason for contact at all. */
public enum OutOfScopeReason {
  /** It says who made contact. */
  CALLER_ATTRIBUTE,
  /** It says something about the case or the conduct, not why contact was made. */
  CONTACT_ATTRIBUTE,
  /** It says how they heard of the helpline. */
  REFERRAL_SOURCE,
  /** It is the helpline's own administration. */
  ADMINISTRATION;

  /** The token in files. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason that a token names; empty if none. */
  public static Optional<OutOfScopeReason> ofToken(String token) {
    for (OutOfScopeReason reason : values()) {
      if (reason.token().equals(token)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
