package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/**
 * The texts of some cells, one behind the other: no cell becomes an object of its own. Filled again and again, so good
 * only until then. Not safe for use by several threads.
 */
public final class CellText {
  private char[] characters;
  private int[] ends;
  private int count;

  /** No cells yet. */
  public CellText() {
    this(new char[64], new int[8], 0);
  }

  private CellText(char[] characters, int[] ends, int count) {
    this.characters = characters;
    this.ends = ends;
    this.count = count;
  }

  /** Forgets the cells. */
  public void clear() {
    count = 0;
  }

  void add(char[] text, int from, int length) {
    int start = length();
    int end = start + length;
    if (end > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(2 * characters.length, end));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    // Cells are short: a loop is done before a call to copy memory has begun.
    for (int i = 0; i < length; i++) {
      characters[start + i] = text[from + i];
    }
    ends[count++] = end;
  }

  void add(CellText other, int cell) {
    int from = other.from(cell);
    add(other.characters, from, other.ends[cell] - from);
  }

  /** How many characters all cells have. */
  int length() {
    return count == 0 ? 0 : ends[count - 1];
  }

  /** The characters of all cells; those of a cell are from {@link #from} to {@link #to}. */
  public char[] characters() {
    return characters;
  }

  /** Where a cell starts in the characters. */
  public int from(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  /** Where a cell ends in the characters. */
  public int to(int cell) {
    return ends[cell];
  }

  /** A cell. */
  public String text(int cell) {
    int from = from(cell);
    return from == ends[cell] ? "" : new String(characters, from, ends[cell] - from);
  }

  /** The same cells, which stay as they are. */
  CellText copy() {
    return new CellText(Arrays.copyOf(characters, length()), Arrays.copyOf(ends, count), count);
  }

  boolean isSame(CellText other) {
    return count == other.count && Arrays.equals(ends, 0, count, other.ends, 0, count)
        && Arrays.equals(characters, 0, length(), other.characters, 0, length());
  }

  /** A hash of the characters, four at a step. */
  int hash() {
    char[] text = characters;
    int to = length();
    int hash = to;
    int i = 0;
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
