package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or sign of a condition's text.
 *
 * @param kind what it is
 * @param text the word, or what stands in the quotes, or the sign
 * @param position the character that it starts on, from 1
 */
record ConditionToken(Kind kind, String text, int position) {
  /** What a token can be. */
  enum Kind {
    /** A word without quotes. */
    WORD,
    /** A text in quotes. */
    QUOTED,
    /** {@code (}. */
    OPEN,
    /** {@code )}. */
    CLOSE,
    /** {@code |}. */
    BAR,
    /** {@code =}. */
    EQUALS,
    /** The end of the text. */
    END
  }

  private static final char STRAIGHT = '"';

  boolean isText() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  String where() {
    return kind == Kind.END ? "its end" : "'" + text + "' (character " + position + ")";
  }

  /**
   * The tokens of a text, an {@link Kind#END} last.
   *
   * @throws IllegalArgumentException if a quote is not closed, or a character needs quotes
   */
  static List<ConditionToken> of(String text) {
    List<ConditionToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      Kind sign = sign(c);
      if (sign != Kind.END) {
        tokens.add(new ConditionToken(sign, String.valueOf(c), i + 1));
        i++;
      } else if (ConditionText.isQuote(c)) {
        int end = closingQuote(text, i);
        tokens.add(new ConditionToken(Kind.QUOTED, unescape(text.substring(i + 1, end)), i + 1));
        i = end + 1;
      } else if (ConditionText.isPlain(c)) {
        int start = i;
        while (i < text.length() && ConditionText.isPlain(text.charAt(i))) {
          i++;
        }
        tokens.add(new ConditionToken(Kind.WORD, text.substring(start, i), start + 1));
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
      } else {
        throw new IllegalArgumentException("the condition can't be read at character " + (i + 1) + ": '" + c
            + "' has to stand in quotes");
      }
    }
    tokens.add(new ConditionToken(Kind.END, "", text.length() + 1));
    return tokens;
  }

  private static Kind sign(char c) {
    return switch (c) {
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      case '|' -> Kind.BAR;
      case '=' -> Kind.EQUALS;
      default -> Kind.END;
    };
  }

  private static int closingQuote(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (ConditionText.isQuote(c) && (c == STRAIGHT) == (text.charAt(open) == STRAIGHT)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the condition can't be read: the quote at character " + (open + 1)
        + " is not closed");
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        default -> out.append(escaped == '\\' || ConditionText.isQuote(escaped) ? "" : "\\").append(escaped);
      }
    }
    return out.toString();
  }
}
