package org.openhelpline.taxonomy.terms;

import java.lang.Character.UnicodeScript;

/** What characters are to words. */
final class Letters {
  private Letters() {}

  /** What a character is to the words around it. */
  enum Kind {
    /** Between words. */
    OTHER,
    /** Part of a word that white space or punctuation sets off. */
    WORD,
    /** An accent or vowel sign on such a word. */
    WORD_MARK,
    /** A letter of a script that is written without spaces: it joins to no word of another script. */
    UNSPACED,
    /** A sign on such a letter. */
    UNSPACED_MARK;

    boolean isMark() {
      return this == WORD_MARK || this == UNSPACED_MARK;
    }

    /** Whether a wording that starts right after it starts within a word. */
    boolean joinsToWhatFollows() {
      return this == WORD || this == WORD_MARK;
    }

    /** Whether a wording that ends right before it ends within a word. */
    boolean joinsToWhatPrecedes() {
      return this == WORD || isMark();
    }
  }

  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /**
   * What a character is.
   *
   * @param before what the one before it is: a character that many scripts share belongs to its neighbour's
   */
  static Kind kind(int c, Kind before) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ? Kind.WORD : Kind.OTHER;
    }
    boolean isMark = isMark(c);
    if (!isMark && !Character.isLetterOrDigit(c)) {
      return Kind.OTHER;
    }
    boolean isUnspaced = isUnspaced(c, before == Kind.UNSPACED || before == Kind.UNSPACED_MARK);
    if (isMark) {
      return isUnspaced ? Kind.UNSPACED_MARK : Kind.WORD_MARK;
    }
    return isUnspaced ? Kind.UNSPACED : Kind.WORD;
  }

  private static boolean isUnspaced(int c, boolean isNeighbour) {
    return switch (UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA, TIBETAN -> true;
      case COMMON, INHERITED -> isNeighbour;
      default -> false;
    };
  }
}
