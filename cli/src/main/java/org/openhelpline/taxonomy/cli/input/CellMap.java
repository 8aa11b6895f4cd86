package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts of cells, in a bounded number: when there are too many, it starts again. Not safe for use by
 * several threads.
 *
 * @param <V> what was made
 */
public final class CellMap<V> {
  /** Longer texts come once, and would fill the memory. */
  private static final int LONGEST = 1_000;

  private final int most;
  private final List<@Nullable Known<V>> slots;
  private int count;

  private record Known<V>(int hash, CellText text, V value) {}

  /**
   * An empty map.
   *
   * @param most how many texts are remembered at most; a power of 2
   */
  public CellMap(int most) {
    this.most = most;
    this.slots = new ArrayList<>(Collections.nCopies(2 * most, null));
  }

  /** What was made of a text; null if that is not remembered. */
  public @Nullable V find(CellText text) {
    int hash = text.hash();
    int last = slots.size() - 1;
    int slot = hash & last;
    for (Known<V> known = slots.get(slot); known != null; known = slots.get(slot)) {
      if (known.hash == hash && known.text.isSame(text)) {
        return known.value;
      }
      slot = slot + 1 & last;
    }
    return null;
  }

  /** Remembers what was made of a text of which nothing is known yet. */
  public void put(CellText text, V value) {
    if (text.length() > LONGEST) {
      return;
    }
    if (count == most) {
      Collections.fill(slots, null);
      count = 0;
    }
    int hash = text.hash();
    int last = slots.size() - 1;
    int slot = hash & last;
    while (slots.get(slot) != null) {
      slot = slot + 1 & last;
    }
    slots.set(slot, new Known<>(hash, text.copy(), value));
    count++;
  }
}
