package org.openhelpline.taxonomy.cli;

/** The exit status of a run. */
final class ExitStatus {
  /** Done. */
  static final int DONE = 0;
  /** Done, and the output is complete, but something in the input is wrong. */
  static final int FINDINGS = 1;
  /** Not done; one line says why. */
  static final int NOT_DONE = 2;

  private ExitStatus() {}
}
