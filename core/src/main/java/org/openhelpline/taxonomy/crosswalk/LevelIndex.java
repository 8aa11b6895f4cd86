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
 * to one value. Filled by its owner's constructor and only read afterwards.
 */
final class LevelIndex<V> {
  /** A step down the tree of labels as typed; no key is put together for a look-up. */
  private static final class Node<V> {
    final Map<String, Node<V>> below = new HashMap<>();
    @Nullable V value;
  }

  private final Node<V> exact = new Node<>();
  private final Map<String, V> folded = new HashMap<>();
  private final Map<String, List<V>> loose = new HashMap<>();

  /** Adds a value, unless its labels already lead to another one, which is then returned. */
  Optional<V> add(List<String> levels, V value) {
    V other = folded.putIfAbsent(foldedKey(levels), value);
    if (other != null && !Objects.equals(other, value)) {
      return Optional.of(other);
    }
    Node<V> node = exact;
    for (String level : levels) {
      node = node.below.computeIfAbsent(level, l -> new Node<>());
    }
    node.value = value;
    List<V> sameLetters = loose.computeIfAbsent(looseKey(levels), k -> new ArrayList<>(1));
    if (!sameLetters.contains(value)) {
      sameLetters.add(value);
    }
    return Optional.empty();
  }

  @Nullable V find(String top, String second) {
    Node<V> node = exact.below.get(top);
    if (node != null) {
      node = node.below.get(second);
      if (node != null && node.value != null) {
        return node.value;
      }
    }
    return findFolded(List.of(top, second));
  }

  @Nullable V find(List<String> levels) {
    Node<V> node = exact;
    for (int i = 0; i < levels.size() && node != null; i++) {
      node = node.below.get(levels.get(i));
    }
    return node != null && node.value != null ? node.value : findFolded(levels);
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
