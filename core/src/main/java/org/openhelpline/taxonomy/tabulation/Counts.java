package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;

/** Counters of one group of contacts: what is counted surely, and what comes on top possibly. Mutable. */
final class Counts {
  private final int slots;
  /** Contacts, contacts on top, reasons, reasons on top: one kind of counter behind the other. */
  private final long[] counters;

  Counts(int slots) {
    this(slots, new long[4 * slots]);
  }

  private Counts(int slots, long[] counters) {
    this.slots = slots;
    this.counters = counters;
  }

  Counts copy() {
    return new Counts(slots, counters.clone());
  }

  /** Adds all counters of others, which have as many. */
  void add(Counts other) {
    for (int i = 0; i < counters.length; i++) {
      counters[i] = Math.addExact(counters[i], other.counters[i]);
    }
  }

  /** Adds to a slot. */
  void add(int slot, Bounds contacts, Bounds reasons) {
    long[] added = {contacts.surely(), contacts.possibly() - contacts.surely(), reasons.surely(),
        reasons.possibly() - reasons.surely()};
    for (int kind = 0; kind < added.length; kind++) {
      int at = kind * slots + slot;
      counters[at] = Math.addExact(counters[at], added[kind]);
    }
  }

  /** The counters as {@link ContactSheet} numbers them. */
  long[] counters() {
    return counters;
  }

  /**
   * Adds all that was counted to a sheet.
   *
   * @throws ArithmeticException if a counter is too large for it
   */
  void addTo(ContactSheet sheet) {
    for (int i = 0; i < counters.length; i++) {
      if (counters[i] != 0) {
        sheet.add(i, Math.toIntExact(counters[i]));
      }
    }
  }

  Bounds contacts(int slot) {
    return new Bounds(counters[slot], counters[slot] + counters[slots + slot]);
  }

  Bounds reasons(int slot) {
    return new Bounds(counters[2 * slots + slot], counters[2 * slots + slot] + counters[3 * slots + slot]);
  }

  boolean isSame(Counts other) {
    return Arrays.equals(counters, other.counters);
  }

  int hash() {
    return Arrays.hashCode(counters);
  }
}
