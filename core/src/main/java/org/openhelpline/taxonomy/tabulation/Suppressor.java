package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.tabulation.Relations.Relation;

/**
 * Takes out of figures what is too small to publish, and what would give it away. The work is done by playing the
 * attacker: small lines are suppressed; then everything that can be worked out from what is left is worked out; while a
 * suppressed figure is confined to fewer than K values, the smallest published figure that confines it is suppressed
 * too. A line's surely and possibly go together.
 *
 * <p>Each group is a table of its own, and a total is published only if its groups all are, so that totals say nothing
 * that the groups don't: what can't be worked out within one group can't be worked out across groups. Who wants totals
 * rather than groups publishes figures that are not broken down.
 *
 * <p>What protects is that this table is all there is: two tables of the same contacts broken down differently, or of
 * this month with and without a contact, can be compared. Publish one.
 */
public final class Suppressor {
  private final SuppressionPolicy policy;
  private final List<Line> lines;
  private final int publishedCount;
  private final long[] values;
  private final BitSet suppressed;
  private final Attack attack;

  private Suppressor(TabulationPlan plan, Figures figures, SuppressionPolicy policy) {
    this.policy = policy;
    List<Line> published = new PublishedLines(plan).list();
    this.publishedCount = published.size();
    this.lines = new ArrayList<>(published);
    lines.addAll(Relations.parts(plan));
    int unknowns = lines.size() * 2;
    this.values = new long[unknowns];
    this.suppressed = new BitSet(unknowns);
    this.attack = new Attack(new Relations(plan, lines, 0).all(), unknowns);
    suppressed.set(publishedCount * 2, unknowns);
    for (int line = 0; line < publishedCount; line++) {
      Bounds bounds = figures.contacts(lines.get(line));
      values[line * 2] = bounds.surely();
      values[line * 2 + 1] = bounds.possibly();
      suppressed.set(line * 2, line * 2 + 2, policy.isSmall(bounds));
    }
  }

  /**
   * The figures that may be published.
   *
   * @param tabulation exact figures
   * @param policy how small is small, and what becomes of zeros
   */
  public static SharedTable suppress(Tabulation tabulation, SuppressionPolicy policy) {
    TabulationPlan plan = tabulation.plan();
    if (plan.columns().isEmpty() || tabulation.groups().isEmpty()) {
      return new SharedTable(plan, policy, table(plan, tabulation.total(), policy), Map.of());
    }
    Map<List<String>, Map<Line, Optional<Bounds>>> groups = new HashMap<>();
    tabulation.groups().forEach((values, figures) -> groups.put(values, table(plan, figures, policy)));
    Map<Line, Optional<Bounds>> total = new LinkedHashMap<>();
    for (Line line : new PublishedLines(plan).list()) {
      boolean isPublished = groups.values().stream()
          .allMatch(group -> group.getOrDefault(line, Optional.empty()).isPresent());
      total.put(line, isPublished ? Optional.of(tabulation.total().contacts(line)) : Optional.empty());
    }
    return new SharedTable(plan, policy, total, groups);
  }

  private static Map<Line, Optional<Bounds>> table(TabulationPlan plan, Figures figures, SuppressionPolicy policy) {
    Suppressor suppressor = new Suppressor(plan, figures, policy);
    suppressor.suppressWhatGivesAway();
    return suppressor.table();
  }

  private void suppressWhatGivesAway() {
    boolean isSafe = false;
    while (!isSafe) {
      attack.run(values, suppressed);
      Set<Integer> next = new HashSet<>();
      for (int i = suppressed.nextSetBit(0); i >= 0; i = suppressed.nextSetBit(i + 1)) {
        if (isPublished(i) && attack.most[i] - attack.least[i] + 1 < policy.k()) {
          nearestPublished(i).ifPresent(next::add);
        }
      }
      next.forEach(at -> suppressed.set(at & ~1, (at | 1) + 1));
      isSafe = next.isEmpty();
    }
  }

  /** Whether it is a figure of the table, published or suppressed, and not one that only helps in reasoning. */
  private boolean isPublished(int unknown) {
    return unknown / 2 < publishedCount;
  }

  /** The smallest published figure in a relation with this one, or with those in relation with it, and so on. */
  private Optional<Integer> nearestPublished(int unknown) {
    Set<Integer> seen = new HashSet<>(Set.of(unknown));
    List<Integer> ring = List.of(unknown);
    while (!ring.isEmpty()) {
      List<Integer> next = new ArrayList<>();
      int best = -1;
      for (int at : ring) {
        for (int r : attack.relationsOf(at)) {
          Relation relation = attack.relation(r);
          for (int[] side : new int[][] {relation.less(), relation.more()}) {
            for (int other : side) {
              if (!suppressed.get(other) && (best < 0 || isBetter(other, best))) {
                best = other;
              }
              if (seen.add(other)) {
                next.add(other);
              }
            }
          }
        }
      }
      if (best >= 0) {
        return Optional.of(best);
      }
      ring = next;
    }
    return Optional.empty();
  }

  /** Small rather than large, but a zero protects little and goes last; details rather than totals. */
  private boolean isBetter(int a, int b) {
    long sizeA = values[a | 1] == 0 ? Long.MAX_VALUE : values[a | 1];
    long sizeB = values[b | 1] == 0 ? Long.MAX_VALUE : values[b | 1];
    return sizeA < sizeB || sizeA == sizeB && a < b;
  }

  private Map<Line, Optional<Bounds>> table() {
    Map<Line, Optional<Bounds>> figures = new LinkedHashMap<>();
    for (int line = 0; line < publishedCount; line++) {
      figures.put(lines.get(line), suppressed.get(line * 2) ? Optional.empty()
          : Optional.of(new Bounds(values[line * 2], values[line * 2 + 1])));
    }
    return figures;
  }
}
