package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.openhelpline.taxonomy.tabulation.Relations.Relation;

/**
 * What somebody who has the published figures and knows how figures relate can work out of the suppressed ones: the
 * least and the most that each can be.
 */
final class Attack {
  /** More than any count: nothing is known from above. */
  static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;

  private final List<Relation> relations;
  private final int[][] relationsOf;
  final long[] least;
  final long[] most;

  Attack(List<Relation> relations, int unknowns) {
    this.relations = relations;
    this.least = new long[unknowns];
    this.most = new long[unknowns];
    int[] counts = new int[unknowns];
    relations.forEach(r -> count(r, counts));
    this.relationsOf = new int[unknowns][];
    for (int i = 0; i < unknowns; i++) {
      relationsOf[i] = new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int r = 0; r < relations.size(); r++) {
      for (int i : relations.get(r).less()) {
        relationsOf[i][counts[i]++] = r;
      }
      for (int i : relations.get(r).more()) {
        relationsOf[i][counts[i]++] = r;
      }
    }
  }

  private static void count(Relation relation, int[] counts) {
    for (int i : relation.less()) {
      counts[i]++;
    }
    for (int i : relation.more()) {
      counts[i]++;
    }
  }

  int[] relationsOf(int unknown) {
    return relationsOf[unknown];
  }

  Relation relation(int index) {
    return relations.get(index);
  }

  /** Starts from the published values, and narrows the others down until nothing more follows. */
  void run(long[] values, BitSet suppressed) {
    for (int i = 0; i < values.length; i++) {
      least[i] = suppressed.get(i) ? 0 : values[i];
      most[i] = suppressed.get(i) ? NO_LIMIT : values[i];
    }
    ArrayDeque<Integer> open = new ArrayDeque<>();
    BitSet isOpen = new BitSet(relations.size());
    for (int r = 0; r < relations.size(); r++) {
      open.add(r);
      isOpen.set(r);
    }
    // Narrowing by one at a time could take as long as the counts are large; the steps are limited.
    long steps = 200L * relations.size();
    while (!open.isEmpty() && steps-- > 0) {
      int r = open.remove();
      isOpen.clear(r);
      narrow(relations.get(r), open, isOpen);
    }
  }

  private void narrow(Relation relation, ArrayDeque<Integer> open, BitSet isOpen) {
    long smallest = 0;
    for (int i : relation.less()) {
      smallest += least[i];
    }
    long largest = 0;
    int unlimited = 0;
    for (int i : relation.more()) {
      unlimited += most[i] == NO_LIMIT ? 1 : 0;
      largest += most[i] == NO_LIMIT ? 0 : most[i];
    }
    if (unlimited == 0) {
      for (int i : relation.less()) {
        long limit = largest - (smallest - least[i]);
        if (limit < most[i] && limit >= least[i]) {
          most[i] = limit;
          reopen(i, open, isOpen);
        }
      }
    }
    for (int i : relation.more()) {
      boolean isOnlyUnlimited = unlimited == 1 && most[i] == NO_LIMIT;
      if (unlimited == 0 || isOnlyUnlimited) {
        long limit = smallest - (largest - (isOnlyUnlimited ? 0 : most[i]));
        if (limit > least[i] && limit <= most[i]) {
          least[i] = limit;
          reopen(i, open, isOpen);
        }
      }
    }
  }

  private void reopen(int unknown, ArrayDeque<Integer> open, BitSet isOpen) {
    for (int r : relationsOf[unknown]) {
      if (!isOpen.get(r)) {
        isOpen.set(r);
        open.add(r);
      }
    }
  }
}
