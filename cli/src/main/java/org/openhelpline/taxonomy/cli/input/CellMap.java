package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts of cells, in a bounded number: when there are too many, it starts again. The texts lie side by
 * side, so that a look-up waits for memory twice and no more. Not safe for use by several threads.
 *
 * @param <V> what was made
 */
public final class CellMap<V> {
  /** A text that finds no place within so many is not remembered: no input can make a look-up take long. */
  private static final int MOST_PROBES = 16;
  private static final int ROOM = 1 << 12;

  private final int most;
  /** For each slot the hash of its text and where that starts, which is never at 0. */
  private final int[] slots;
  private final @Nullable Object[] values;
  private char[] texts = new char[ROOM];
  private int filled = 1;
  private int count;

  /**
   * An empty map.
   *
   * @param most how many texts are remembered at most; a power of 2
   */
  public CellMap(int most) {
    this.most = most;
    this.slots = new int[4 * most];
    this.values = new @Nullable Object[2 * most];
  }

  /** What was made of a text; null if that is not remembered. */
  @SuppressWarnings("unchecked") // Nothing but what was put in is taken out.
  public @Nullable V find(CellText text) {
    int length = text.keyLength();
    int hash = text.hash();
    int slot = hash & values.length - 1;
    for (int probe = 0; probe < MOST_PROBES && length >= 0; probe++) {
      int at = slots[2 * slot + 1];
      if (at == 0) {
        return null;
      }
      // A text starts with where its cells end, so none is the start of another.
      if (slots[2 * slot] == hash && texts.length - at >= length
          && Arrays.equals(texts, at, at + length, text.characters(), 0, length)) {
        return (V) values[slot];
      }
      slot = slot + 1 & values.length - 1;
    }
    return null;
  }

  /** Remembers what was made of a text of which nothing is known yet. */
  public void put(CellText text, V value) {
    int length = text.keyLength();
    if (length < 0) {
      return;
    }
    if (count == most) {
      clear();
    }
    int hash = text.hash();
    int slot = hash & values.length - 1;
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      if (slots[2 * slot + 1] == 0) {
        slots[2 * slot] = hash;
        slots[2 * slot + 1] = filled;
        values[slot] = value;
        add(text, length);
        return;
      }
      slot = slot + 1 & values.length - 1;
    }
  }

  /** Forgets everything. */
  public void clear() {
    if (count > 0) {
      Arrays.fill(slots, 0);
      Arrays.fill(values, null);
      filled = 1;
      count = 0;
    }
  }

  private void add(CellText text, int length) {
    if (texts.length - filled < length) {
      texts = Arrays.copyOf(texts, 2 * texts.length);
    }
    System.arraycopy(text.characters(), 0, texts, filled, length);
    filled += length;
    count++;
  }
}
