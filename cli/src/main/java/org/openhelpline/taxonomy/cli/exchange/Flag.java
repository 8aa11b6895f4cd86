package org.openhelpline.taxonomy.cli.exchange;

import java.util.Locale;
import java.util.Optional;

/** Yes and no in a cell. */
final class Flag {
  static final String YES = "yes";
  static final String NO = "no";

  private Flag() {}

  /** What a cell says; empty if neither. */
  static Optional<Boolean> read(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case YES, "true" -> Optional.of(true);
      case NO, "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
