package org.openhelpline.taxonomy.cli.input;

import org.jspecify.annotations.Nullable;

/**
 * The input as a whole cannot be read. The message is one line: it names the file, the line wherever there is one, what
 * is wrong and what was expected.
 */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A fault of the whole file. */
  static InputException of(String source, String fault) {
    return new InputException(source + ": " + fault, null);
  }

  /** A fault on a line. */
  static InputException at(String source, long line, String fault) {
    return new InputException(source + ", line " + line + ": " + fault, null);
  }
}
