package org.openhelpline.taxonomy.cli;

import java.util.Locale;

/** How a command prints its answer. */
enum Format {
  /** For people. */
  TEXT,
  /** A table by RFC 4180. */
  CSV,
  /** An array of objects. */
  JSON;

  /** For the help text. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
