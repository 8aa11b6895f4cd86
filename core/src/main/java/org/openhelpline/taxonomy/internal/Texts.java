package org.openhelpline.taxonomy.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Folds label texts so that spellings that differ only in how they were typed compare equal. */
public final class Texts {
  private Texts() {}

  /**
   * The comparison key of a label: Unicode form, letter case, kinds of dash, quote and white space, carriage returns
   * and invisible characters no longer differ.
   */
  public static String key(String text) {
    if (isFolded(text)) {
      return text;
    }
    return isAscii(text) ? foldAscii(text) : fold(text);
  }

  /** A looser key: only letters, marks and digits are left, so {@code A / B} and {@code A/B} compare equal. */
  public static String looseKey(String text) {
    String key = key(text);
    StringBuilder out = new StringBuilder(key.length());
    key.codePoints().filter(Texts::isWordCharacter).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a character is part of a word: a letter, a mark that stands on one, or a digit. */
  public static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private static boolean isFolded(String text) {
    boolean spaceBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (spaceBefore) {
          return false;
        }
        spaceBefore = true;
      } else if (c > ' ' && c < 0x7f && !(c >= 'A' && c <= 'Z') && c != '"' && c != '`') {
        spaceBefore = false;
      } else {
        return false;
      }
    }
    return !spaceBefore || text.isEmpty();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #fold} gives for plain ASCII, which most labels are, without the detour over Unicode forms. */
  private static String foldAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pendingSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f) {
        pendingSpace = true;
        continue;
      }
      if (c < ' ' || c == 0x7f) {
        continue;
      }
      if (pendingSpace && out.length() > 0) {
        out.append(' ');
      }
      pendingSpace = false;
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c + 'a' - 'A');
      } else if (c == '"' || c == '`') {
        c = '\'';
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String fold(String text) {
    // Invisible characters go first, so that an accent behind one of them still composes with its letter.
    String visible = plain(text);
    if (isAscii(visible)) {
      // Nothing but dashes, quotes or blanks was beyond ASCII, as in most such labels: all Unicode forms are the same.
      return foldAscii(visible);
    }
    String letters = normalized(visible);
    // Small, capital and small again: some letters have two small forms (sigma) or two capitals (sharp s).
    String small = letters.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
        .replace('\u03c2', '\u03c3');
    // Both steps can bring back what was composed or folded already.
    return plain(normalized(small));
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The text with one kind of dash, quote and white space, no white space around it and nothing invisible. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pendingSpace = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        pendingSpace = true;
        continue;
      }
      int folded = foldCharacter(c);
      if (folded < 0) {
        continue;
      }
      if (pendingSpace && out.length() > 0) {
        out.append(' ');
      }
      pendingSpace = false;
      out.appendCodePoint(folded);
    }
    return out.toString();
  }

  private static int foldCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '\'';
      case Character.FORMAT, Character.CONTROL -> -1;
      default -> switch (c) {
        case '"', '`', '\u00b4', '\u02bc', '\u1ffd', '\u2032', '\u2033', '\u201a', '\u201e' -> '\'';
        case '\u2212' -> '-';
        default -> c;
      };
    };
  }
}
