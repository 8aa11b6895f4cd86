package org.openhelpline.taxonomy.validation;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is. */
public enum Severity {
  /** The record is wrong; figures that rest on it are wrong. */
  ERROR,
  /** The record can be used, but something in it is likely wrong. */
  WARNING,
  /** The record is right; it could say more. */
  ADVICE;

  /** The token in files: the name in lower case. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity that a token names, in any letter case; empty if none. */
  public static Optional<Severity> ofToken(String token) {
    for (Severity severity : values()) {
      if (severity.token().equals(token.toLowerCase(Locale.ROOT))) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
