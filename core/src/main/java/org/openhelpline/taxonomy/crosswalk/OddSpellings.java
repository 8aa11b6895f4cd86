package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What labels led to that are not typed as they are listed: whoever types one so, types it so again. It only saves time:
 * a place that another spelling has taken over is worked out anew. Safe for use by several threads, since what it holds
 * never changes and any thread would work out the same.
 */
final class OddSpellings<V> {
  private static final int PLACES = 1 << 12;

  /** How many places a spelling may lie in, one after the other. */
  private static final int WAYS = 4;

  /** Longer ones are free text, not labels, and would only fill the memory. */
  private static final int LONGEST = 256;

  private @Nullable LevelCell<V>[] cells = cells(0);

  @SuppressWarnings("unchecked") // an array can't be made of a generic type
  private static <V> @Nullable LevelCell<V>[] cells(int length) {
    return (@Nullable LevelCell<V>[]) new LevelCell<?>[length];
  }

  @Nullable LevelCell<V> find(int hash, String top, String second) {
    @Nullable LevelCell<V>[] table = cells;
    for (int i = 0; i < WAYS && table.length > 0; i++) {
      LevelCell<V> cell = table[place(hash, i)];
      if (cell == null || cell.holds(hash, top, second)) {
        return cell;
      }
    }
    return null;
  }

  @Nullable LevelCell<V> find(int hash, List<String> levels) {
    @Nullable LevelCell<V>[] table = cells;
    for (int i = 0; i < WAYS && table.length > 0; i++) {
      LevelCell<V> cell = table[place(hash, i)];
      if (cell == null || cell.holds(hash, levels)) {
        return cell;
      }
    }
    return null;
  }

  private static int place(int hash, int way) {
    return hash + way & PLACES - 1;
  }

  void forget() {
    cells = cells(0);
  }

  void keep(LevelCell<V> cell) {
    if (cell.levels.stream().mapToInt(String::length).sum() > LONGEST) {
      return;
    }
    @Nullable LevelCell<V>[] table = cells;
    if (table.length == 0) {
      table = cells(PLACES);
      cells = table;
    }
    int way = 0;
    while (way < WAYS && table[place(cell.hash, way)] != null) {
      way++;
    }
    // Where all are taken, any may go: bits of the hash that the place does not depend on choose it.
    table[place(cell.hash, way < WAYS ? way : cell.hash >>> Integer.SIZE - 2)] = cell;
  }
}
