package org.openhelpline.taxonomy.cli.exchange;

import java.util.Locale;

/** What a crosswalk makes of an entry. */
enum Status {
  /** One reading. */
  MAPPED,
  /** Several readings. */
  AMBIGUOUS,
  /** No reason for contact at all. */
  OUT_OF_SCOPE,
  /** No rule says anything. */
  UNDECIDED;

  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of a rule with so many readings. */
  static Status of(int readings) {
    return readings == 0 ? OUT_OF_SCOPE : readings == 1 ? MAPPED : AMBIGUOUS;
  }
}
