package org.openhelpline.taxonomy.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts figures together that were counted elsewhere: read from a file, or added up. Not safe for use by several
 * threads.
 */
public final class TabulationBuilder {
  private final TabulationPlan plan;
  private final Map<List<String>, Counts> groups = new HashMap<>();

  /** Starts without figures. */
  public TabulationBuilder(TabulationPlan plan) {
    this.plan = plan;
  }

  /**
   * Adds to the figures of a line.
   *
   * @param values the values of the plan's columns
   * @param line the line
   * @param contacts its contacts
   * @param reasons its reasons
   * @throws IllegalArgumentException if there is no such line, not one value for each column, or too many combinations
   */
  public TabulationBuilder add(List<String> values, Line line, Bounds contacts, Bounds reasons) {
    int slot = plan.layout().slot(line);
    if (slot < 0) {
      throw new IllegalArgumentException("no such line: " + line);
    }
    group(values).add(slot, contacts, reasons);
    return this;
  }

  /** Says that a combination of values occurs, even if it has no figures. */
  public TabulationBuilder addGroup(List<String> values) {
    group(values);
    return this;
  }

  /**
   * Adds all figures of a tabulation.
   *
   * @throws MergeRefusedException if its plan differs; it names every difference
   */
  public TabulationBuilder add(Tabulation tabulation) {
    List<String> differences = plan.differences(tabulation.plan());
    if (!differences.isEmpty()) {
      throw new MergeRefusedException(differences);
    }
    tabulation.groups().forEach((values, figures) -> group(values).add(figures.counts()));
    return this;
  }

  private Counts group(List<String> values) {
    if (values.size() != plan.columns().size()) {
      throw new IllegalArgumentException("one value for each of " + plan.columns() + " was expected, not "
          + values.size());
    }
    Counts counts = groups.get(values);
    if (counts == null) {
      counts = new Counts(plan.layout().slots());
      groups.put(List.copyOf(values), counts);
    }
    return counts;
  }

  /** The figures. */
  public Tabulation build() {
    return Tabulation.of(plan, groups);
  }
}
