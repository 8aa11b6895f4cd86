package org.openhelpline.taxonomy.tabulation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of contacts, for all of them together and for each combination of the plan's columns that occurred. Immutable
 * and safe for use by several threads.
 *
 * <p>Tabulations of the parts of any split of some contacts, merged in any order and grouping, equal the tabulation of
 * all of them.
 */
public final class Tabulation {
  /** Combinations of values column by column. */
  static final Comparator<List<String>> BY_VALUES = Tabulation::compare;

  private final TabulationPlan plan;
  private final SortedMap<List<String>, Figures> groups;
  private final Figures total;

  private Tabulation(TabulationPlan plan, SortedMap<List<String>, Figures> groups) {
    this.plan = plan;
    this.groups = Collections.unmodifiableSortedMap(groups);
    Counts sum = new Counts(plan.layout().slots());
    groups.values().forEach(figures -> sum.add(figures.counts()));
    this.total = new Figures(plan, sum);
  }

  /** The figures of these counters, copied. */
  static Tabulation of(TabulationPlan plan, Map<List<String>, Counts> counts) {
    SortedMap<List<String>, Figures> groups = new TreeMap<>(BY_VALUES);
    counts.forEach((values, c) -> groups.put(List.copyOf(values), new Figures(plan, c.copy())));
    return new Tabulation(plan, groups);
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** No contacts. */
  public static Tabulation empty(TabulationPlan plan) {
    return of(plan, Map.of());
  }

  /** What was counted and how. */
  public TabulationPlan plan() {
    return plan;
  }

  /** The figures of all contacts. */
  public Figures total() {
    return total;
  }

  /**
   * The figures by the values of the plan's columns, in order of the values. Without columns there is one group, of no
   * values, or none if nothing was counted.
   */
  public SortedMap<List<String>, Figures> groups() {
    return groups;
  }

  /**
   * This tabulation and that of other contacts.
   *
   * @throws MergeRefusedException if their plans differ; it names every difference
   */
  public Tabulation merge(Tabulation other) {
    return new TabulationBuilder(plan).add(this).add(other).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tabulation tabulation && plan.equals(tabulation.plan)
        && groups.equals(tabulation.groups);
  }

  @Override
  public int hashCode() {
    return groups.keySet().hashCode();
  }
}
