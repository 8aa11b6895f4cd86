package org.openhelpline.taxonomy.terms;

import java.text.Normalizer;

/**
 * Folds a text as it comes, so that spellings that differ only in how they were typed come out as the same characters,
 * each with its place in the original. Characters are taken apart (Unicode form NFKD), since that needs no more than a
 * letter and its marks at a time; they lose their case; all quotes become one; invisible characters go; white space, or
 * a hyphen with or without white space behind it, becomes {@link #SEPARATOR}, and a dash that stands apart becomes
 * {@link #DASH}.
 *
 * <p>What it holds is one letter with its marks.
 */
final class Folder {
  /** Stands between words. */
  static final int SEPARATOR = ' ';
  /** A dash with white space before it or another dash beside it. */
  static final int DASH = '-';

  /** As in the stream-safe text format of UAX 15: a hostile pile of marks must not be sorted at its full height. */
  private static final int MOST_MARKS = 30;
  private static final int NONE = -1;
  /** A gap that began with a hyphen right after a letter. */
  private static final int HYPHEN = -2;

  /** Takes folded characters and where they stand in the original text. */
  interface Sink {
    void accept(int folded, long start, long end, long line, long column);
  }

  private final Sink sink;
  private char high;

  private long offset;
  private long line = 1;
  private long column = 1;
  private boolean afterReturn;

  private int base = NONE;
  private final StringBuilder marks = new StringBuilder();
  private int markCount;
  private long segmentStart;
  private long segmentEnd;
  private long segmentLine;
  private long segmentColumn;

  private int gap = NONE;

  Folder(Sink sink) {
    this.sink = sink;
  }

  /** Takes the next UTF-16 unit of the text. */
  void accept(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        codePoint(Character.toCodePoint(first, c), 2);
        return;
      }
      codePoint(first, 1);
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      codePoint(c, 1);
    }
  }

  /** Hands over what is still held. */
  void finish() {
    if (high != 0) {
      codePoint(high, 1);
      high = 0;
    }
    flush();
  }

  private void codePoint(int c, int size) {
    boolean endsLine = c == '\r' || c == '\n' && !afterReturn;
    if (!isIgnored(c)) {
      if (base != NONE && markCount < MOST_MARKS && c >= 0x80 && Letters.isMark(c)) {
        marks.appendCodePoint(c);
        markCount++;
      } else {
        flush();
        base = c;
        segmentStart = offset;
        segmentLine = line;
        segmentColumn = column;
      }
      segmentEnd = offset + size;
    }
    offset += size;
    if (endsLine) {
      line++;
      column = 1;
    } else if (c != '\n') {
      column++;
    }
    afterReturn = c == '\r';
  }

  private void flush() {
    if (base == NONE) {
      return;
    }
    int c = base;
    base = NONE;
    if (c < 0x80 && markCount == 0) {
      plain(c);
      return;
    }
    int special = special(c);
    String rest = marks.toString();
    marks.setLength(0);
    markCount = 0;
    if (special == NONE) {
      rest = Character.toString(c) + rest;
    } else {
      folded(special);
    }
    String apart = Normalizer.normalize(rest, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); ) {
      int part = apart.codePointAt(i);
      i += Character.charCount(part);
      plain(part);
    }
  }

  /** A character that is not composed. */
  private void plain(int c) {
    if (c >= 'a' && c <= 'z') {
      folded(c);
      return;
    }
    int special = special(c);
    if (special != NONE) {
      folded(special);
    } else if (c == '\u00df' || c == '\u1e9e') {
      // The one letter whose capital is two.
      folded('s');
      folded('s');
    } else if (!isIgnored(c)) {
      // Capital first: some letters have two small forms (sigma).
      folded(Character.toLowerCase(Character.toUpperCase(c)));
    }
  }

  private void folded(int c) {
    if (c == SEPARATOR) {
      gap = gap == NONE ? SEPARATOR : gap;
    } else if (c == DASH) {
      // A hyphen joins words as a blank does; what follows white space or a hyphen is a dash.
      gap = gap == NONE ? HYPHEN : DASH;
    } else {
      if (gap != NONE) {
        emit(gap == HYPHEN ? SEPARATOR : gap);
        gap = NONE;
      }
      emit(c);
    }
  }

  private void emit(int c) {
    sink.accept(c, segmentStart, segmentEnd, segmentLine, segmentColumn);
  }

  /** What white space, dashes and quotes become. */
  private static int special(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
      return SEPARATOR;
    }
    return switch (c) {
      case '"', '`', '\'', '\u00b4', '\u02bc', '\u1ffd', '\u2032', '\u2033', '\u201a', '\u201e' -> '\'';
      case '\u2212' -> DASH;
      default -> switch (Character.getType(c)) {
        case Character.DASH_PUNCTUATION -> DASH;
        case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '\'';
        default -> NONE;
      };
    };
  }

  /** Characters that no reader sees, among them the line that stretches an Arabic word. */
  private static boolean isIgnored(int c) {
    if (c < 0x80) {
      return c < ' ' && !Character.isWhitespace(c) || c == 0x7f;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> c != '\u0085';
      default -> c == '\u0640' || c == '\u034f' || c >= 0x180b && c <= 0x180f || c >= 0xfe00 && c <= 0xfe0f
          || c >= 0xe0100 && c <= 0xe01ef;
    };
  }
}
