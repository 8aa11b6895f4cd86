package org.openhelpline.taxonomy.tabulation;

import org.openhelpline.taxonomy.crosswalk.ContactTranslation;

/** Counts contacts with the same values in the columns of a {@link Tabulator}'s plan. Not safe for several threads. */
public final class GroupTabulator {
  private final Tabulator tabulator;
  private final Counts counts;

  GroupTabulator(Tabulator tabulator, Counts counts) {
    this.tabulator = tabulator;
    this.counts = counts;
  }

  /**
   * Counts contacts that are logged in the same way.
   *
   * @param contact what each of them adds, from a tabulator of the same plan
   * @param times how many they are
   * @throws IllegalArgumentException if the plan is another one
   */
  public void add(ContactFigures contact, long times) {
    if (!tabulator.isOf(contact)) {
      throw new IllegalArgumentException("these figures were worked out under another plan");
    }
    contact.addTo(counts, times);
  }

  /**
   * Counts a translated contact, as {@link Tabulator#add(ContactTranslation, int, int, java.util.List)} does.
   *
   * @throws IllegalArgumentException if it is of another edition
   */
  public void add(ContactTranslation contact, int primary, int malformed) {
    tabulator.count(contact, primary, malformed, counts);
  }
}
