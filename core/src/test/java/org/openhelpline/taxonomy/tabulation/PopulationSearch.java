package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for a population that gives the published figures and one suppressed figure the value that is asked for, by
 * going through all of them: a contact for a line that lacks one is chosen, of each kind in turn, until no line lacks
 * any.
 */
final class PopulationSearch {
  private static final int MOST_STATES = 300_000;

  private final List<int[]> kinds;
  private final int[] fixed;
  private final int[] notZero;
  private final Set<String> seen = new HashSet<>();
  private final long[] left;
  private final int[] hidden;

  PopulationSearch(PopulationAttack attack, int unknown, long value) {
    this.kinds = new ArrayList<>(attack.possibleKinds());
    BitSet open = (BitSet) attack.suppressed().clone();
    open.clear(unknown);
    int size = kinds.isEmpty() ? 0 : kinds.get(0).length;
    BitSet shown = new BitSet(size);
    shown.set(0, size);
    shown.andNot(open);
    this.fixed = shown.stream().toArray();
    BitSet needed = attack.notZero();
    needed.clear(unknown);
    this.notZero = needed.stream().toArray();
    this.left = Arrays.stream(fixed).mapToLong(i -> i == unknown ? value : attack.value(i)).toArray();
    this.hidden = new int[notZero.length];
    if (value == 0) {
      kinds.removeIf(figures -> figures[unknown] > 0);
    }
    // Kinds that differ only in what nobody sees are one.
    Set<String> distinct = new HashSet<>();
    kinds.removeIf(figures -> !distinct.add(text(figures, fixed) + text(figures, notZero)));
  }

  private static String text(int[] figures, int[] lines) {
    return Arrays.toString(Arrays.stream(lines).map(line -> figures[line]).toArray());
  }

  boolean finds() {
    int at = scarcest();
    if (at < 0) {
      return areNoneZero();
    }
    if (!seen.add(state())) {
      return false;
    }
    if (seen.size() > MOST_STATES) {
      throw new IllegalStateException("too many populations to go through: " + kinds.size() + " kinds");
    }
    for (int[] figures : kinds) {
      if (figures[fixed[at]] > 0 && fits(figures)) {
        take(figures, 1);
        boolean found = finds();
        take(figures, -1);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  private String state() {
    StringBuilder state = new StringBuilder();
    for (long one : left) {
      state.append((char) one);
    }
    for (int count : hidden) {
      state.append(count > 0 ? '1' : '0');
    }
    return state.toString();
  }

  /** The line that lacks contacts and that the fewest kinds can give one; -1 if none lacks any. */
  private int scarcest() {
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < fixed.length; i++) {
      if (left[i] > 0) {
        int count = 0;
        for (int[] figures : kinds) {
          count += figures[fixed[i]] > 0 && fits(figures) ? 1 : 0;
        }
        if (count < fewest) {
          best = i;
          fewest = count;
        }
      }
    }
    return best;
  }

  private boolean fits(int[] figures) {
    for (int i = 0; i < fixed.length; i++) {
      if (figures[fixed[i]] > left[i]) {
        return false;
      }
    }
    return true;
  }

  private void take(int[] figures, int times) {
    for (int i = 0; i < fixed.length; i++) {
      left[i] -= (long) times * figures[fixed[i]];
    }
    for (int i = 0; i < notZero.length; i++) {
      hidden[i] += times * figures[notZero[i]];
    }
  }

  /** Whether what must not be 0 is not, or can be made so by contacts that no published line counts. */
  private boolean areNoneZero() {
    for (int i = 0; i < notZero.length; i++) {
      int line = notZero[i];
      if (hidden[i] == 0 && kinds.stream().noneMatch(figures -> figures[line] > 0 && fits(figures))) {
        return false;
      }
    }
    return true;
  }
}
