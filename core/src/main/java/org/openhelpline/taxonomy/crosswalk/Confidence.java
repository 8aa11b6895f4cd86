package org.openhelpline.taxonomy.crosswalk;

import java.util.Locale;
import java.util.Optional;

/** How sure the author of a rule was. */
public enum Confidence {
  /** Nearly every data officer would decide so. */
  HIGH,
  /** Most would. */
  MEDIUM,
  /** Others may well decide otherwise; the rule's note says why. */
  LOW;

  /** The token in files. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The confidence that a token names; empty if none. */
  public static Optional<Confidence> ofToken(String token) {
    for (Confidence confidence : values()) {
      if (confidence.token().equals(token)) {
        return Optional.of(confidence);
      }
    }
    return Optional.empty();
  }
}
