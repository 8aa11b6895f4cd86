package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/**
 * Strings for cells. The cells of an export repeat themselves over and over, so a small table of those met last saves
 * most of the strings; it holds the texts themselves, so it cannot mix them up.
 */
final class CellCache {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 100;

  private final char[][] texts = new char[SLOTS][0];
  private final String[] strings = new String[SLOTS];

  String get(char[] text, int from, int length) {
    if (length == 0) {
      return "";
    }
    int to = from + length;
    if (length > LONGEST) {
      return new String(text, from, length);
    }
    int slot = slot(text, from, to);
    if (!Arrays.equals(texts[slot], 0, texts[slot].length, text, from, to)) {
      texts[slot] = Arrays.copyOfRange(text, from, to);
      strings[slot] = new String(text, from, length);
    }
    return strings[slot];
  }

  /** As {@link String#hashCode}, four characters at a step. */
  private static int slot(char[] text, int from, int to) {
    int hash = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      hash = 923521 * hash + 29791 * text[i] + 961 * text[i + 1] + 31 * text[i + 2] + text[i + 3];
    }
    for (; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return (hash ^ hash >>> 12) & SLOTS - 1;
  }
}
