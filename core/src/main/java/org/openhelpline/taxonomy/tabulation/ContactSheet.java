package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;

/**
 * What one contact adds to counters, as a list in which a counter may stand several times: a contact adds to a few of
 * many hundred. Used again for each contact; not safe for use by several threads.
 */
final class ContactSheet {
  private static final int ROOM = 64;

  private final int slots;
  private int[] counters = new int[ROOM];
  private int[] additions = new int[ROOM];
  private int size;

  /** A sheet for counters of so many slots. */
  ContactSheet(int slots) {
    this.slots = slots;
  }

  void clear() {
    size = 0;
  }

  void contacts(int slot, int count) {
    add(slot, count);
  }

  void contactsOpen(int slot, int count) {
    add(slots + slot, count);
  }

  void reasons(int slot, int count) {
    add(2 * slots + slot, count);
  }

  void reasonsOpen(int slot, int count) {
    add(3 * slots + slot, count);
  }

  /** Adds to a counter as {@link Counts#counters} numbers it. */
  void add(int counter, int count) {
    if (count == 0) {
      return;
    }
    if (size == counters.length) {
      counters = Arrays.copyOf(counters, 2 * size);
      additions = Arrays.copyOf(additions, 2 * size);
    }
    counters[size] = counter;
    additions[size++] = count;
  }

  void addTo(Counts target) {
    long[] all = target.counters();
    for (int i = 0; i < size; i++) {
      all[counters[i]] += additions[i];
    }
  }

  /** What is on the sheet, to be kept. */
  ContactFigures figures(Layout layout) {
    return new ContactFigures(layout, Arrays.copyOf(counters, size), Arrays.copyOf(additions, size));
  }
}
