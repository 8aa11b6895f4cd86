package org.openhelpline.taxonomy.tabulation;

/**
 * What one contact adds to figures: worked out once, added for every contact that is logged in the same way. Immutable
 * and safe for use by several threads.
 */
public final class ContactFigures {
  private final Layout layout;
  private final int[] counters;
  private final int[] additions;

  /** Takes arrays that nobody changes any more. */
  ContactFigures(Layout layout, int[] counters, int[] additions) {
    this.layout = layout;
    this.counters = counters;
    this.additions = additions;
  }

  boolean isOf(Layout other) {
    return layout == other;
  }

  void addTo(Counts target, long times) {
    long[] all = target.counters();
    for (int i = 0; i < counters.length; i++) {
      all[counters[i]] += additions[i] * times;
    }
  }
}
