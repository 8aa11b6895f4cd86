package org.openhelpline.taxonomy.cli.output;

/** Whoever read standard output has gone; there is nothing left to do. */
public final class PipeClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PipeClosedException(Throwable cause) {
    super(cause);
  }
}
