package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes out of figures what is too small to publish, and what would give it away.
 *
 * <p>For each suppressed figure there must be a change to the contacts that touches no published figure and that can be
 * made at least K - 1 times: whoever sees the published figures can't tell how often it was made, so the suppressed one
 * can have at least K values. As long as a figure has no such change, the lines that stand in the way of the cheapest
 * one are suppressed too. A line's surely and possibly go together. If no change can be had, all that is not 0 goes.
 * Where zeros are kept, everybody knows that a suppressed line has a contact: a change must leave it one.
 *
 * <p>A change keeps how many readings and, where each contact has one, how many reasons a contact has, so that knowing
 * this helps nobody. Who knows more of single contacts, or which kinds of them a helpline never logs, may find more.
 *
 * <p>Of a table of fewer than K contacts nothing is published, not even zeros.
 *
 * <p>Each group is a table of its own, and a total is published only if its groups all are, so that totals say nothing
 * that the groups don't: what can't be worked out within one group can't be worked out across groups. Who wants totals
 * rather than groups publishes figures that are not broken down.
 *
 * <p>What protects is that this table is all there is: two tables of the same contacts broken down differently, or of
 * this month with and without a contact, can be compared. Publish one.
 */
public final class Suppressor {
  private static final Line EVERY_CONTACT = Line.item(Section.CONTACTS, Tally.ALL.token());

  private final TabulationPlan plan;
  private final SuppressionPolicy policy;
  private final List<Line> lines;
  private final List<Change> changes;
  private final List<List<Change>> changesOf = new ArrayList<>();

  private Suppressor(TabulationPlan plan, SuppressionPolicy policy) {
    this.plan = plan;
    this.policy = policy;
    this.lines = new PublishedLines(plan).list();
    this.changes = new Changes(plan, lines).all();
    lines.forEach(line -> changesOf.add(new ArrayList<>()));
    for (Change change : changes) {
      for (int line : change.moves()) {
        changesOf.get(line).add(change);
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
    TabulationPlan plan = tabulation.plan();
    Suppressor suppressor = new Suppressor(plan, policy);
    if (plan.columns().isEmpty() || tabulation.groups().isEmpty()) {
      return new SharedTable(plan, policy, suppressor.table(tabulation.total()), Map.of());
    }
    Map<List<String>, Map<Line, Optional<Bounds>>> groups = new HashMap<>();
    tabulation.groups().forEach((values, figures) -> groups.put(values, suppressor.table(figures)));
    Map<Line, Optional<Bounds>> total = new LinkedHashMap<>();
    for (Line line : suppressor.lines) {
      boolean isPublished = groups.values().stream()
          .allMatch(group -> group.getOrDefault(line, Optional.empty()).isPresent());
      total.put(line, isPublished ? Optional.of(tabulation.total().contacts(line)) : Optional.empty());
    }
    return new SharedTable(plan, policy, total, groups);
  }

  private Map<Line, Optional<Bounds>> table(Figures figures) {
    BitSet suppressed = new Group(figures).suppress();
    Map<Line, Optional<Bounds>> table = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      table.put(lines.get(i), suppressed.get(i) ? Optional.empty() : Optional.of(figures.contacts(lines.get(i))));
    }
    return table;
  }

  /** The contacts of one table. */
  private final class Group {
    private final long[] surely = new long[lines.size()];
    private final long[] possibly = new long[lines.size()];
    private final BitSet suppressed = new BitSet();
    private final BitSet publicZeros = new BitSet();
    private final boolean isOneReasonEach;
    private final SingleReasons singles;

    Group(Figures figures) {
      for (int i = 0; i < lines.size(); i++) {
        Bounds bounds = figures.contacts(lines.get(i));
        surely[i] = bounds.surely();
        possibly[i] = bounds.possibly();
        suppressed.set(i, policy.isSmall(bounds));
        publicZeros.set(i, !policy.hidesZeros() && bounds.possibly() == 0);
      }
      // Who knows that a helpline logs one reason a contact can subtract one code from another.
      this.isOneReasonEach = figures.reasons().equals(figures.contactsWithReason());
      this.singles = new SingleReasons(plan, lines, surely);
    }

    BitSet suppress() {
      if (isOfFewContacts()) {
        suppressed.set(0, lines.size());
        return suppressed;
      }
      if (!suppressed.isEmpty()) {
        hideThatAllAreSmall();
      }
      BitSet safe = new BitSet();
      while (safe.cardinality() < suppressed.cardinality()) {
        int line = firstUnsafe(safe);
        Optional<Change> cheapest = cheapest(line);
        if (cheapest.isEmpty()) {
          suppressAll();
          return suppressed;
        }
        for (int touched : cheapest.get().touches()) {
          suppressed.set(touched);
        }
        // What was suppressed stays so: the change stays invisible, and so do all the lines that it moves safe.
        for (int moved : cheapest.get().moves()) {
          safe.set(moved);
        }
      }
      return suppressed;
    }

    /** Of a handful of contacts the zeros alone say what each of them was about. */
    private boolean isOfFewContacts() {
      long contacts = possibly[lines.indexOf(EVERY_CONTACT)];
      return contacts > 0 && contacts < policy.k();
    }

    private int firstUnsafe(BitSet safe) {
      int line = suppressed.nextSetBit(0);
      while (safe.get(line)) {
        line = suppressed.nextSetBit(line + 1);
      }
      return line;
    }

    /** If only small counts had a mark, each mark would say that a count is one of K - 1 values. */
    private void hideThatAllAreSmall() {
      boolean areAllSmall = !policy.hidesZeros()
          && suppressed.stream().allMatch(line -> possibly[line] < policy.k());
      if (areAllSmall) {
        IntStream.range(0, lines.size())
            .filter(line -> lines.get(line).section() == Section.CODE && surely[line] >= policy.k())
            .boxed().min(Comparator.comparing(line -> surely[line])).ifPresent(suppressed::set);
      }
    }

    /** The change that moves a line, is possible often enough, and costs the fewest published contacts. */
    private Optional<Change> cheapest(int line) {
      List<Change> candidates = new ArrayList<>(changesOf.get(line));
      if (isOneReasonEach) {
        candidates.removeIf(Change::adds);
        candidates.addAll(singles.changesOf(line));
      }
      Change best = null;
      long bestCost = Long.MAX_VALUE;
      for (Change change : candidates) {
        long cost = cost(change);
        if (cost < bestCost && change.isPossible(policy.k() - 1, surely, possibly, policy.hidesZeros() ? 0 : 1)) {
          best = change;
          bestCost = cost;
        }
      }
      return Optional.ofNullable(best);
    }

    /** The published contacts that go with a change; more than any count if it would change a zero that all see. */
    private long cost(Change change) {
      long cost = 0;
      for (int line : change.touches()) {
        if (publicZeros.get(line)) {
          return Long.MAX_VALUE;
        }
        cost += suppressed.get(line) ? 0 : 1 + possibly[line];
      }
      return cost;
    }

    private void suppressAll() {
      suppressed.set(0, lines.size());
      suppressed.andNot(publicZeros);
    }
  }
}
