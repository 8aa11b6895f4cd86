package org.openhelpline.taxonomy.tabulation;

/** The least and the most that the readings of one contact show in each slot. Used again for each contact. */
final class Spread {
  private final int[] seen;
  private final int[] leastContacts;
  private final int[] mostContacts;
  private final int[] leastReasons;
  private final int[] mostReasons;
  private final int[] touched;
  private int touchedCount;
  private int readings;

  Spread(int slots) {
    this.seen = new int[slots];
    this.leastContacts = new int[slots];
    this.mostContacts = new int[slots];
    this.leastReasons = new int[slots];
    this.mostReasons = new int[slots];
    this.touched = new int[slots];
  }

  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      seen[touched[i]] = 0;
    }
    touchedCount = 0;
    readings = 0;
  }

  void add(Shown shown) {
    readings++;
    for (int i = 0; i < shown.touchedCount(); i++) {
      int slot = shown.touched(i);
      int contacts = shown.contacts(slot);
      int reasons = shown.reasons(slot);
      if (seen[slot]++ == 0) {
        touched[touchedCount++] = slot;
        leastContacts[slot] = contacts;
        mostContacts[slot] = contacts;
        leastReasons[slot] = reasons;
        mostReasons[slot] = reasons;
      } else {
        leastContacts[slot] = Math.min(leastContacts[slot], contacts);
        mostContacts[slot] = Math.max(mostContacts[slot], contacts);
        leastReasons[slot] = Math.min(leastReasons[slot], reasons);
        mostReasons[slot] = Math.max(mostReasons[slot], reasons);
      }
    }
  }

  /** Nothing is sure: for a contact whose readings are too many to go through. */
  void addNothing() {
    readings++;
  }

  void addTo(ContactSheet sheet) {
    for (int i = 0; i < touchedCount; i++) {
      int slot = touched[i];
      boolean always = seen[slot] == readings;
      int surelyContacts = always ? leastContacts[slot] : 0;
      int surelyReasons = always ? leastReasons[slot] : 0;
      sheet.contacts(slot, surelyContacts);
      sheet.contactsOpen(slot, mostContacts[slot] - surelyContacts);
      sheet.reasons(slot, surelyReasons);
      sheet.reasonsOpen(slot, mostReasons[slot] - surelyReasons);
    }
  }
}
