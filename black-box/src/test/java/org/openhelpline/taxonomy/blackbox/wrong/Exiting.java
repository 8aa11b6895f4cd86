package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: ends the process. */
public final class Exiting {
  void exit() {
    System.exit(1);
  }
}
