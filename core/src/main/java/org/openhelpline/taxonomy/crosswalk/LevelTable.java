package org.openhelpline.taxonomy.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by their labels as typed, from the top level down. A look-up takes one probe whatever the number of levels, and
 * no key is put together for it. Filled by its owner's constructor and only read afterwards.
 */
final class LevelTable<V> {
  private static final int FIRST_SIZE = 16;

  /** Cells with the same place are looked through no further than this: a file's author can't make look-ups slow. */
  private static final int LONGEST_PROBE = 32;

  private @Nullable LevelCell<V>[] cells = cells(FIRST_SIZE);
  private int size;
  private final Map<List<String>, V> crowdedOut = new HashMap<>();

  @SuppressWarnings("unchecked")
  static <V> @Nullable LevelCell<V>[] cells(int length) {
    return (@Nullable LevelCell<V>[]) new LevelCell<?>[length];
  }

  /** Adds a value under labels that are not there yet. */
  void add(List<String> levels, V value) {
    if (2 * ++size > cells.length) {
      @Nullable LevelCell<V>[] before = cells;
      cells = cells(2 * before.length);
      for (LevelCell<V> cell : before) {
        if (cell != null) {
          place(cell);
        }
      }
    }
    place(new LevelCell<>(LevelCell.hash(levels), List.copyOf(levels), value));
  }

  private void place(LevelCell<V> cell) {
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int at = cell.hash + i & cells.length - 1;
      if (cells[at] == null) {
        cells[at] = cell;
        return;
      }
    }
    crowdedOut.put(cell.levels, cell.value);
  }

  @Nullable V find(int hash, String top, String second) {
    @Nullable LevelCell<V>[] table = cells;
    for (int i = 0; i < LONGEST_PROBE; i++) {
      LevelCell<V> cell = table[hash + i & table.length - 1];
      if (cell == null) {
        break;
      }
      if (cell.holds(hash, top, second)) {
        return cell.value;
      }
    }
    return crowdedOut.isEmpty() ? null : crowdedOut.get(List.of(top, second));
  }

  @Nullable V find(int hash, List<String> levels) {
    @Nullable LevelCell<V>[] table = cells;
    for (int i = 0; i < LONGEST_PROBE; i++) {
      LevelCell<V> cell = table[hash + i & table.length - 1];
      if (cell == null) {
        break;
      }
      if (cell.holds(hash, levels)) {
        return cell.value;
      }
    }
    return crowdedOut.isEmpty() ? null : crowdedOut.get(levels);
  }
}
