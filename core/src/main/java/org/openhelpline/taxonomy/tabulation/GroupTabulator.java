package org.openhelpline.taxonomy.tabulation;

/** Counts contacts of one group of a {@link Tabulator}. Not safe for use by several threads. */
public final class GroupTabulator {
  private final Layout layout;
  private final Counts counts;

  GroupTabulator(Layout layout, Counts counts) {
    this.layout = layout;
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
    if (!contact.isOf(layout)) {
      throw new IllegalArgumentException("these figures were worked out under another plan");
    }
    contact.addTo(counts, times);
  }
}
