package org.openhelpline.taxonomy.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values by their labels as typed, from the top level down. A look-up takes one probe whatever the number of levels, and
 * no key is put together for it. What belongs together lies in arrays side by side rather than in objects, so that a
 * look-up follows as few references as can be. Filled by its owner's constructor and only read afterwards.
 */
final class LevelTable<V> {
  private static final int FIRST_SIZE = 16;

  /** Slots for the same hash are looked through no further than this: a file's author can't make look-ups slow. */
  private static final int LONGEST_PROBE = 32;

  private Slots<V> slots = new Slots<>(FIRST_SIZE);
  private int size;
  private final Map<List<String>, V> crowdedOut = new HashMap<>();

  /** The arrays; a slot without labels is free. */
  private static final class Slots<V> {
    final int[] hashes;
    final @Nullable List<String>[] labels;
    /** The top label of a pair; null of any other labels. */
    final @Nullable String[] tops;
    final @Nullable String[] lasts;
    final @Nullable V[] values;

    @SuppressWarnings("unchecked") // arrays can't be made of generic types
    Slots(int length) {
      hashes = new int[length];
      labels = (@Nullable List<String>[]) new List<?>[length];
      tops = new String[length];
      lasts = new String[length];
      values = (@Nullable V[]) new Object[length];
    }

    /** Fills the first free slot; false if there is none near. */
    boolean put(int hash, List<String> levels, V value) {
      for (int i = 0; i < LONGEST_PROBE; i++) {
        int at = hash + i & hashes.length - 1;
        if (labels[at] == null) {
          hashes[at] = hash;
          labels[at] = levels;
          tops[at] = levels.size() == 2 ? levels.get(0) : null;
          lasts[at] = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
          values[at] = value;
          return true;
        }
      }
      return false;
    }
  }

  /** Adds a value under labels that are not there yet. */
  void add(List<String> levels, V value) {
    if (4 * ++size > slots.hashes.length) {
      Slots<V> before = slots;
      slots = new Slots<>(2 * before.hashes.length);
      for (int i = 0; i < before.hashes.length; i++) {
        List<String> there = before.labels[i];
        if (there != null) {
          place(before.hashes[i], there, Objects.requireNonNull(before.values[i]));
        }
      }
    }
    place(LevelCell.hash(levels), List.copyOf(levels), value);
  }

  private void place(int hash, List<String> levels, V value) {
    if (!slots.put(hash, levels, value)) {
      crowdedOut.put(levels, value);
    }
  }

  @Nullable V find(int hash, String top, String second) {
    Slots<V> all = slots;
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int at = hash + i & all.hashes.length - 1;
      String last = all.lasts[at];
      if (last == null) {
        break;
      }
      if (all.hashes[at] == hash && last.equals(second) && top.equals(all.tops[at])) {
        return all.values[at];
      }
    }
    return crowdedOut.isEmpty() ? null : crowdedOut.get(List.of(top, second));
  }

  @Nullable V find(int hash, List<String> levels) {
    Slots<V> all = slots;
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int at = hash + i & all.hashes.length - 1;
      List<String> there = all.labels[at];
      if (there == null) {
        break;
      }
      if (all.hashes[at] == hash && there.equals(levels)) {
        return all.values[at];
      }
    }
    return crowdedOut.isEmpty() ? null : crowdedOut.get(levels);
  }
}
