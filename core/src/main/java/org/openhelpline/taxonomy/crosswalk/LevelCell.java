package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value and the labels that lead to it, from the top level down. Immutable. */
final class LevelCell<V> {
  final int hash;
  final List<String> levels;
  private final boolean pair;
  private final String top;
  private final String last;
  final @Nullable V value;

  LevelCell(int hash, List<String> levels, @Nullable V value) {
    this.hash = hash;
    this.levels = levels;
    this.pair = levels.size() == 2;
    this.top = levels.isEmpty() ? "" : levels.get(0);
    this.last = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
    this.value = value;
  }

  /** The same for two labels as for a list of the two. */
  static int hash(String top, String second) {
    return spread(31 * top.hashCode() + second.hashCode());
  }

  static int hash(List<String> levels) {
    int hash = 0;
    for (int i = 0; i < levels.size(); i++) {
      hash = 31 * hash + levels.get(i).hashCode();
    }
    return spread(hash);
  }

  /** Labels of one list are alike, and so are the low bits of their hashes. */
  private static int spread(int hash) {
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 16;
  }

  boolean holds(int wanted, String first, String second) {
    return hash == wanted && pair && last.equals(second) && top.equals(first);
  }

  boolean holds(int wanted, List<String> labels) {
    return hash == wanted && levels.equals(labels);
  }
}
