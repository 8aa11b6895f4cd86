package org.openhelpline.taxonomy.benchmarks.cold;

/** Nothing at all: what any process takes. */
public final class EmptyMain {
  private EmptyMain() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
