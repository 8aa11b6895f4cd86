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
 * attacker: small lines are suppressed; then everything that can be worked out from what is left, totals included, is
 * worked out; while a suppressed figure is confined to fewer than K values, the smallest published figure that confines
 * it is suppressed too. A line's surely and possibly go together.
 *
 * <p>What protects is that this table is all there is: two tables of the same contacts broken down differently, or of
 * this month with and without a contact, can be compared. Publish one.
 */
public final class Suppressor {
  private final SuppressionPolicy policy;
  private final TabulationPlan plan;
  private final List<Line> lines;
  private final List<List<String>> groups;
  private final long[] values;
  private final BitSet suppressed;
  private final Attack attack;

  private Suppressor(Tabulation tabulation, SuppressionPolicy policy) {
    this.policy = policy;
    this.plan = tabulation.plan();
    this.lines = new PublishedLines(plan).list();
    this.groups = plan.columns().isEmpty() ? List.of() : List.copyOf(tabulation.groups().keySet());
    int unknowns = (groups.size() + 1) * lines.size() * 2;
    this.values = new long[unknowns];
    this.suppressed = new BitSet(unknowns);
    this.attack = new Attack(new Relations(plan, lines, groups.size()).all(), unknowns);
    for (int block = 0; block <= groups.size(); block++) {
      Figures figures = block < groups.size() ? tabulation.groups().get(groups.get(block)) : tabulation.total();
      for (int line = 0; line < lines.size(); line++) {
        Bounds bounds = figures.contacts(lines.get(line));
        int at = Relations.surely(block, line, lines.size());
        values[at] = bounds.surely();
        values[at + 1] = bounds.possibly();
        suppressed.set(at, at + 2, policy.isSmall(bounds));
      }
    }
  }

  /**
   * The figures that may be published.
   *
   * @param tabulation exact figures
   * @param policy how small is small, and what becomes of zeros
   */
  public static SharedTable suppress(Tabulation tabulation, SuppressionPolicy policy) {
    Suppressor suppressor = new Suppressor(tabulation, policy);
    suppressor.suppressWhatGivesAway();
    return suppressor.table();
  }

  private void suppressWhatGivesAway() {
    boolean isSafe = false;
    while (!isSafe) {
      attack.run(values, suppressed);
      Set<Integer> next = new HashSet<>();
      for (int i = suppressed.nextSetBit(0); i >= 0; i = suppressed.nextSetBit(i + 1)) {
        if (attack.most[i] - attack.least[i] + 1 < policy.k()) {
          nearestPublished(i).ifPresent(next::add);
        }
      }
      next.forEach(at -> suppressed.set(at & ~1, (at | 1) + 1));
      isSafe = next.isEmpty();
    }
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

  private SharedTable table() {
    Map<List<String>, Map<Line, Optional<Bounds>>> byGroup = new HashMap<>();
    for (int block = 0; block < groups.size(); block++) {
      byGroup.put(groups.get(block), block(block));
    }
    return new SharedTable(plan, policy, block(groups.size()), byGroup);
  }

  private Map<Line, Optional<Bounds>> block(int block) {
    Map<Line, Optional<Bounds>> figures = new LinkedHashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      int at = Relations.surely(block, line, lines.size());
      figures.put(lines.get(line), suppressed.get(at) ? Optional.empty()
          : Optional.of(new Bounds(values[at], values[at + 1])));
    }
    return figures;
  }
}
