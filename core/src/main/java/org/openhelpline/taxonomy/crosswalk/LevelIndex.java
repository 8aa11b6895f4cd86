package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * Values by their labels from the top level down: as typed, then folded, then by letters and digits alone if those lead
 * to one value. Filled by its owner's constructor and only read afterwards, but for what it remembers of odd spellings.
 */
final class LevelIndex<V> {
  private final Function<List<String>, @Nullable V> otherwise;
  private final LevelTable<V> exact = new LevelTable<>();
  private final OddSpellings<V> odd = new OddSpellings<>();
  private final Map<String, V> folded = new HashMap<>();
  private final Map<String, List<V>> loose = new HashMap<>();

  LevelIndex() {
    this(levels -> null);
  }

  /** An index that has a value for labels that lead to none, too. */
  LevelIndex(Function<List<String>, @Nullable V> otherwise) {
    this.otherwise = otherwise;
  }

  /** Adds a value, unless its labels already lead to another one, which is then returned. */
  Optional<V> add(List<String> levels, V value) {
    V other = folded.putIfAbsent(foldedKey(levels), value);
    if (other != null && !Objects.equals(other, value)) {
      return Optional.of(other);
    }
    if (exact.find(LevelCell.hash(levels), levels) == null) {
      exact.add(levels, value);
    }
    List<V> sameLetters = loose.computeIfAbsent(looseKey(levels), k -> new ArrayList<>(1));
    if (!sameLetters.contains(value)) {
      sameLetters.add(value);
    }
    return Optional.empty();
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
    LevelCell<V> cell = new LevelCell<>(hash, levels, value != null ? value : otherwise.apply(levels));
    odd.keep(cell);
    return cell.value;
  }

  private @Nullable V findFolded(List<String> levels) {
    V value = folded.get(foldedKey(levels));
    if (value != null) {
      return value;
    }
    List<V> sameLetters = loose.get(looseKey(levels));
    return sameLetters != null && sameLetters.size() == 1 ? sameLetters.get(0) : null;
  }

  private static String foldedKey(List<String> levels) {
    StringBuilder key = new StringBuilder();
    for (String level : levels) {
      key.append(Texts.key(level)).append('\u001f');
    }
    return key.toString();
  }

  private static String looseKey(List<String> levels) {
    StringBuilder key = new StringBuilder();
    for (String level : levels) {
      key.append(Texts.looseKey(level)).append('\u001f');
    }
    return key.toString();
  }
}
