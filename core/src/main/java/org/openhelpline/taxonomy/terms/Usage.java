package org.openhelpline.taxonomy.terms;

import java.util.Arrays;
import java.util.Optional;

/** What is said of using a wording; from no concern to most. */
public enum Usage {
  /** It may be used without particular concern. */
  USE("use"),
  /** How it is used needs attention. */
  TAKE_CARE("take-care"),
  /** It should not be used. */
  AVOID("avoid");

  private final String token;

  Usage(String token) {
    this.token = token;
  }

  /** The token in files. */
  public String token() {
    return token;
  }

  /** The usage of a token; empty if there is none. */
  public static Optional<Usage> ofToken(String token) {
    return Arrays.stream(values()).filter(u -> u.token.equals(token)).findFirst();
  }
}
