package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: prints. */
public final class Printing {
  void print() {
    System.out.println();
  }
}
