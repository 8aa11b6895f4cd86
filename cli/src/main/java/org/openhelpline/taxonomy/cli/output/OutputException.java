package org.openhelpline.taxonomy.cli.output;

/** A result can't be written; the message says where and why. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An output that can't be written. */
  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** An output that can't be written. */
  public OutputException(String message) {
    super(message);
  }
}
