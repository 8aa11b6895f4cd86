package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;

/** Text that no row can be made of, on its way up through a {@link java.io.Reader}, which may only throw this kind. */
final class BadTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  BadTextException(long line, String fault) {
    super(fault);
    this.line = line;
  }

  static BadTextException nul(long line) {
    return new BadTextException(line, "a NUL character; expected text in UTF-8, or in UTF-16 with a byte order mark"
        + " (this is a binary file, or UTF-16 without the mark)");
  }

  /** The same fault, if the line was counted in a part of a text. */
  BadTextException after(long linesBefore) {
    return new BadTextException(line + linesBefore, String.valueOf(getMessage()));
  }

  long line() {
    return line;
  }
}
