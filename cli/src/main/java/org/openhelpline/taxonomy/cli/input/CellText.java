package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/**
 * The texts of a fixed number of cells, one behind the other: no cell becomes an object of its own. Filled again and
 * again, so good only until then. Not safe for use by several threads.
 */
public final class CellText {
  /** Longer texts come once; remembering them would fill the memory. */
  private static final int LONGEST_KEY = 1_000;
  private static final int FOUR = 4;

  private final int cells;
  private final int[] ends;
  /** The cells, behind room for their ends, with which they make a key. */
  private char[] text;
  private int count;
  private int length;
  private int hash;

  /** Room for so many cells. */
  public CellText(int cells) {
    this.cells = cells;
    this.ends = new int[cells];
    this.text = new char[cells + 64];
    this.length = cells;
  }

  /** Forgets the cells. */
  public void clear() {
    count = 0;
    length = cells;
    hash = 0;
  }

  void add(char[] from, int start, int size) {
    if (length + size > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + size));
    }
    System.arraycopy(from, start, text, length, size);
    hash = 31 * hash + hash(from, start, size);
    length += size;
    ends[count++] = length;
  }

  void add(CellText other, int cell) {
    int from = other.from(cell);
    add(other.text, from, other.ends[cell] - from);
  }

  /**
   * A hash of twelve characters at most, at the start, in the middle and at the end: without a loop, which would cost
   * more than it does. Texts that differ elsewhere alone are told apart by comparing them.
   */
  private static int hash(char[] text, int start, int size) {
    if (size < FOUR) {
      return size == 0 ? 0 : 961 * text[start] + 31 * text[start + size / 2] + text[start + size - 1] + size;
    }
    return 31 * (31 * four(text, start) + four(text, start + (size - FOUR) / 2)) + four(text, start + size - FOUR)
        + size;
  }

  private static int four(char[] text, int at) {
    return 29791 * text[at] + 961 * text[at + 1] + 31 * text[at + 2] + text[at + 3];
  }

  int hash() {
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 15;
  }

  /** The characters of all cells; those of a cell are from {@link #from} to {@link #to}. */
  public char[] characters() {
    return text;
  }

  /** Where a cell starts in the characters. */
  public int from(int cell) {
    return cell == 0 ? cells : ends[cell - 1];
  }

  /** Where a cell ends in the characters. */
  public int to(int cell) {
    return ends[cell];
  }

  /** A cell. */
  public String text(int cell) {
    int from = from(cell);
    return from == ends[cell] ? "" : new String(text, from, ends[cell] - from);
  }

  /** How many of the characters make the key; negative if there is none, because they are too many. */
  int keyLength() {
    if (length > LONGEST_KEY) {
      return -1;
    }
    for (int i = 0; i < cells; i++) {
      text[i] = (char) ends[i];
    }
    return length;
  }
}
