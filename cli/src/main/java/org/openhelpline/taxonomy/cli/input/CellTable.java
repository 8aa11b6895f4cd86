package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells met last, in a bounded number: when there are too many, it starts again. Not safe for several threads. */
final class CellTable {
  private static final int SLOTS = 1 << 14;
  private static final int MOST = SLOTS / 2;
  private static final int LONGEST = 200;

  private final @Nullable Cell[] cells = new Cell[SLOTS];
  private int count;

  Cell get(char[] text, int from, int length) {
    int to = from + length;
    int hash = hash(text, from, to);
    if (length > LONGEST) {
      return new Cell(Arrays.copyOfRange(text, from, to), hash);
    }
    int slot = hash & SLOTS - 1;
    for (Cell cell = cells[slot]; cell != null; cell = cells[slot]) {
      if (cell.hash() == hash && cell.is(text, from, to)) {
        return cell;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (count == MOST) {
      Arrays.fill(cells, null);
      count = 0;
      slot = hash & SLOTS - 1;
    }
    Cell cell = new Cell(Arrays.copyOfRange(text, from, to), hash);
    cells[slot] = cell;
    count++;
    return cell;
  }

  /** A hash of characters, four at a step. */
  private static int hash(char[] text, int from, int to) {
    int hash = to - from;
    int i = from;
    for (; i + 3 < to; i += 4) {
      hash = 923521 * hash + 29791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
    }
    for (; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 15;
  }
}
