package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;

/**
 * In which situations each of the rules of one source holds.
 *
 * @param rules the rules in order
 * @param situations the situations
 * @param holds for each rule, the numbers of the situations that its condition fits
 */
record Reach(List<RuleDraft> rules, List<Situation> situations, List<BitSet> holds) {
  /** The sources with at least one condition, except those with too many situations to try. */
  static List<Reach> of(ResolvedCrosswalk crosswalk) {
    List<Reach> all = new ArrayList<>();
    for (List<RuleDraft> rules : crosswalk.rulesBySource().values()) {
      if (rules.stream().allMatch(RuleDraft::isUnconditional)) {
        continue;
      }
      Optional<List<Situation>> situations = Situations.of(crosswalk, rules);
      situations.ifPresent(s -> all.add(new Reach(rules, s, rules.stream().map(r -> holds(r, s)).toList())));
    }
    return all;
  }

  private static BitSet holds(RuleDraft rule, List<Situation> situations) {
    BitSet holds = new BitSet();
    for (int i = 0; i < situations.size(); i++) {
      holds.set(i, situations.get(i).fits(rule.condition()));
    }
    return holds;
  }

  /** The situations that are left for a rule by those before it. */
  BitSet left(int rule) {
    BitSet left = (BitSet) holds.get(rule).clone();
    holds.subList(0, rule).forEach(left::andNot);
    return left;
  }

  /** The situations in which both of two rules hold. */
  BitSet both(int one, int other) {
    BitSet both = (BitSet) holds.get(one).clone();
    both.and(holds.get(other));
    return both;
  }

  /** The situations in which no rule holds. */
  BitSet undecided() {
    BitSet undecided = new BitSet();
    undecided.set(0, situations.size());
    holds.forEach(undecided::andNot);
    return undecided;
  }
}
