package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * Values by their labels from the top level down: as typed, then folded, then by letters and digits alone if those lead
 * to one value. Filled by its owner's constructor and only read afterwards, but for what it remembers of odd spellings.
 */
final class LevelIndex<V> {
  /** Ends a level in a key; no folded text holds it. */
  private static final char END = '\u001f';

  private final LevelTable<V> exact = new LevelTable<>();
  private final OddSpellings<V> odd = new OddSpellings<>();
  private final Map<String, V> folded = new HashMap<>();
  // Entries of one category stand together, so that its label need be folded only once. Only used when adding.
  private String lastTop = "";
  private String lastTopKey = "";
  // Built when first asked for: nobody asks if all is typed as it is listed. Two threads would build the same.
  private volatile @Nullable Map<String, List<V>> loose;

  /** Adds a value, unless its labels already lead to another one, which is then returned. */
  Optional<V> add(List<String> levels, V value) {
    V other = folded.putIfAbsent(addedKey(levels), value);
    if (other != null && !Objects.equals(other, value)) {
      return Optional.of(other);
    }
    if (exact.find(LevelCell.hash(levels), levels) == null) {
      exact.add(levels, value);
    }
    loose = null;
    odd.forget();
    return Optional.empty();
  }

  private String addedKey(List<String> levels) {
    if (levels.size() != 2) {
      return foldedKey(levels);
    }
    if (!levels.get(0).equals(lastTop)) {
      lastTop = levels.get(0);
      lastTopKey = Texts.key(lastTop);
    }
    return lastTopKey + END + Texts.key(levels.get(1)) + END;
  }

  @Nullable V find(String top, String second) {
    int hash = LevelCell.hash(top, second);
    V listed = exact.find(hash, top, second);
    if (listed != null) {
      return listed;
    }
    LevelCell<V> seen = odd.find(hash, top, second);
    return seen != null ? seen.value : workOut(hash, List.of(top, second));
  }

  @Nullable V find(List<String> levels) {
    int hash = LevelCell.hash(levels);
    V listed = exact.find(hash, levels);
    if (listed != null) {
      return listed;
    }
    LevelCell<V> seen = odd.find(hash, levels);
    return seen != null ? seen.value : workOut(hash, List.copyOf(levels));
  }

  private @Nullable V workOut(int hash, List<String> levels) {
    V value = findFolded(levels);
    odd.keep(new LevelCell<>(hash, levels, value));
    return value;
  }

  private @Nullable V findFolded(List<String> levels) {
    V value = folded.get(foldedKey(levels));
    if (value != null) {
      return value;
    }
    List<V> sameLetters = loose().get(looseKey(levels));
    return sameLetters != null && sameLetters.size() == 1 ? sameLetters.get(0) : null;
  }

  private Map<String, List<V>> loose() {
    Map<String, List<V>> built = loose;
    if (built == null) {
      built = new HashMap<>();
      for (Map.Entry<String, V> entry : folded.entrySet()) {
        List<V> sameLetters = built.computeIfAbsent(looseKey(levels(entry.getKey())), k -> new ArrayList<>(1));
        if (!sameLetters.contains(entry.getValue())) {
          sameLetters.add(entry.getValue());
        }
      }
      loose = built;
    }
    return built;
  }

  /** The levels of which a folded key was put together. */
  private static List<String> levels(String foldedKey) {
    List<String> levels = new ArrayList<>(2);
    int from = 0;
    for (int end = foldedKey.indexOf(END); end >= 0; end = foldedKey.indexOf(END, from)) {
      levels.add(foldedKey.substring(from, end));
      from = end + 1;
    }
    return levels;
  }

  private static String foldedKey(List<String> levels) {
    StringBuilder key = new StringBuilder();
    for (String level : levels) {
      key.append(Texts.key(level)).append(END);
    }
    return key.toString();
  }

  private static String looseKey(List<String> levels) {
    StringBuilder key = new StringBuilder();
    for (String level : levels) {
      key.append(Texts.looseKey(level)).append(END);
    }
    return key.toString();
  }
}
