package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.internal.Texts;

/** A list's entries by their last level alone. Built when first asked for: nobody asks if all levels are given. */
final class LastLevels {
  private final List<CodeListEntry> entries;
  // Two threads may both build it; they build the same.
  private volatile @Nullable LevelIndex<List<CodeListEntry>> built;

  LastLevels(List<CodeListEntry> entries) {
    this.entries = entries;
  }

  /** The entries in the list's order, each once; empty if there is none. */
  List<CodeListEntry> find(String label) {
    LevelIndex<List<CodeListEntry>> index = built;
    if (index == null) {
      index = build();
      built = index;
    }
    List<CodeListEntry> found = index.find(List.of(label));
    return found == null ? List.of() : List.copyOf(found);
  }

  private LevelIndex<List<CodeListEntry>> build() {
    LevelIndex<List<CodeListEntry>> index = new LevelIndex<>();
    Map<String, List<CodeListEntry>> sameLetters = new HashMap<>();
    for (CodeListEntry entry : entries) {
      add(entry.levels(), entry, sameLetters, index);
      for (List<String> spelling : entry.spellings()) {
        add(spelling, entry, sameLetters, index);
      }
    }
    return index;
  }

  /** Labels that differ in punctuation and spacing alone mean the same entries: those of both. */
  private static void add(List<String> levels, CodeListEntry entry, Map<String, List<CodeListEntry>> sameLetters,
      LevelIndex<List<CodeListEntry>> index) {
    String last = levels.get(levels.size() - 1);
    String letters = Texts.looseKey(last);
    List<CodeListEntry> same = sameLetters.get(letters);
    if (same == null) {
      same = new ArrayList<>(1);
      sameLetters.put(letters, same);
      index.add(List.of(last), same);
    }
    if (!same.contains(entry)) {
      same.add(entry);
    }
  }
}
