package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;

/** Counters of one group of contacts: what is counted surely, and what comes on top possibly. Mutable. */
final class Counts {
  final long[] contacts;
  final long[] contactsOpen;
  final long[] reasons;
  final long[] reasonsOpen;
  private final long[][] all;

  Counts(int slots) {
    this(new long[slots], new long[slots], new long[slots], new long[slots]);
  }

  private Counts(long[] contacts, long[] contactsOpen, long[] reasons, long[] reasonsOpen) {
    this.contacts = contacts;
    this.contactsOpen = contactsOpen;
    this.reasons = reasons;
    this.reasonsOpen = reasonsOpen;
    this.all = new long[][] {contacts, contactsOpen, reasons, reasonsOpen};
  }

  Counts copy() {
    return new Counts(contacts.clone(), contactsOpen.clone(), reasons.clone(), reasonsOpen.clone());
  }

  void add(Counts other) {
    add(contacts, other.contacts);
    add(contactsOpen, other.contactsOpen);
    add(reasons, other.reasons);
    add(reasonsOpen, other.reasonsOpen);
  }

  private static void add(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.addExact(to[i], from[i]);
    }
  }

  /** All counters, by kind. */
  long[][] all() {
    return all;
  }

  /** Sets all counters to 0. */
  void clear() {
    for (long[] kind : all) {
      Arrays.fill(kind, 0);
    }
  }

  Bounds contacts(int slot) {
    return new Bounds(contacts[slot], contacts[slot] + contactsOpen[slot]);
  }

  Bounds reasons(int slot) {
    return new Bounds(reasons[slot], reasons[slot] + reasonsOpen[slot]);
  }

  boolean isSame(Counts other) {
    return Arrays.equals(contacts, other.contacts) && Arrays.equals(contactsOpen, other.contactsOpen)
        && Arrays.equals(reasons, other.reasons) && Arrays.equals(reasonsOpen, other.reasonsOpen);
  }

  int hash() {
    return Arrays.hashCode(contacts) * 31 + Arrays.hashCode(reasons);
  }
}
