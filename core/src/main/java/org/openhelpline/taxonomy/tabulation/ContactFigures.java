package org.openhelpline.taxonomy.tabulation;

/**
 * What one contact adds to figures: worked out once, added for every contact that is logged in the same way. Immutable
 * and safe for use by several threads.
 */
public final class ContactFigures {
  private final Layout layout;
  private final int[] slots;
  private final int[] counts;
  /** Where the slots of each kind of counters end. */
  private final int[] ends;

  private ContactFigures(Layout layout, int[] slots, int[] counts, int[] ends) {
    this.layout = layout;
    this.slots = slots;
    this.counts = counts;
    this.ends = ends;
  }

  /** The figures that are not 0 in the counters of one contact. */
  static ContactFigures of(Layout layout, Counts contact) {
    long[][] all = contact.all();
    int[] ends = new int[all.length];
    int count = 0;
    for (int kind = 0; kind < all.length; kind++) {
      for (long counter : all[kind]) {
        count += counter == 0 ? 0 : 1;
      }
      ends[kind] = count;
    }
    int[] slots = new int[count];
    int[] counts = new int[count];
    int at = 0;
    for (int kind = 0; kind < all.length; kind++) {
      for (int slot = 0; at < ends[kind]; slot++) {
        if (all[kind][slot] != 0) {
          slots[at] = slot;
          counts[at++] = Math.toIntExact(all[kind][slot]);
        }
      }
    }
    return new ContactFigures(layout, slots, counts, ends);
  }

  boolean isOf(Layout other) {
    return layout == other;
  }

  void addTo(Counts target, long times) {
    long[][] all = target.all();
    int i = 0;
    for (int kind = 0; kind < all.length; kind++) {
      long[] counters = all[kind];
      for (; i < ends[kind]; i++) {
        counters[slots[i]] += counts[i] * times;
      }
    }
  }
}
