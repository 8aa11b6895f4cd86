package org.openhelpline.taxonomy.tabulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures that may be published: numbers of contacts, without the small ones and without others from which the small
 * ones could be worked out. Immutable and safe for use by several threads.
 *
 * <p>A line that is suppressed has no figure: it is neither 0 nor missing. Lines that are not in the table at all, such
 * as those by logging rule, are not published whatever their size.
 *
 * @param plan what was counted and how
 * @param policy how small is small, and what becomes of zeros
 * @param total the figures of all contacts by line, in the order of the table; an empty one is suppressed
 * @param groups the same for each combination of the plan's columns, sorted; empty if there are no columns
 */
public record SharedTable(TabulationPlan plan, SuppressionPolicy policy, Map<Line, Optional<Bounds>> total,
    Map<List<String>, Map<Line, Optional<Bounds>>> groups) {
  /** Copies the figures. */
  public SharedTable {
    total = Collections.unmodifiableMap(new LinkedHashMap<>(total));
    SortedMap<List<String>, Map<Line, Optional<Bounds>>> copy = new TreeMap<>(Tabulation.BY_VALUES);
    groups.forEach((values, lines) ->
        copy.put(List.copyOf(values), Collections.unmodifiableMap(new LinkedHashMap<>(lines))));
    groups = Collections.unmodifiableSortedMap(copy);
  }
}
