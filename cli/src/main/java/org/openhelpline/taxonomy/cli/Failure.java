package org.openhelpline.taxonomy.cli;

/** A run can't be done; the message is the one line that says why. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
