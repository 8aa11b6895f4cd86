package org.openhelpline.taxonomy.cli.input;

import java.util.Locale;
import java.util.Optional;

/** How an export lays out contacts and their reasons. */
public enum Layout {
  /** CSV with a row for each reason; the rows of a contact stand next to each other. */
  REASON_ROWS,
  /** CSV with a row for each contact; its reasons stand in one cell. */
  CONTACT_ROWS,
  /** A JSON object on each line, as Aselo forms export contacts. */
  ASELO_JSONL;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token on the command line: {@code reason-rows}, {@code contact-rows} or {@code aselo-jsonl}. */
  public String token() {
    return token;
  }

  /**
   * The layout that a token names, in any letter case.
   *
   * @return empty if it names none
   */
  public static Optional<Layout> ofToken(String token) {
    String wanted = token.strip().toLowerCase(Locale.ROOT);
    for (Layout layout : values()) {
      if (layout.token.equals(wanted)) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }
}
