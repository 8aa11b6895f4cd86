package org.openhelpline.taxonomy.tabulation;

import java.util.Locale;
import java.util.Optional;

/**
 * How a helpline logs, as far as its figures depend on it.
 *
 * @param severalReasons whether a contact can have several reasons
 * @param onlineToldApart whether online and offline are told apart
 * @param bothPossible whether a case that was both can be logged as both
 */
public record LoggingProfile(Answer severalReasons, Answer onlineToldApart, Answer bothPossible) {
  /** Nothing is known of it. */
  public static final LoggingProfile UNKNOWN = new LoggingProfile(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

  /** An answer to a question about logging. */
  public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not known. */
    UNKNOWN;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The token in files: {@code yes}, {@code no} or {@code unknown}. */
    public String token() {
      return token;
    }

    /** The answer that a token names; empty if none. */
    public static Optional<Answer> ofToken(String token) {
      for (Answer answer : values()) {
        if (answer.token.equals(token)) {
          return Optional.of(answer);
        }
      }
      return Optional.empty();
    }
  }
}
