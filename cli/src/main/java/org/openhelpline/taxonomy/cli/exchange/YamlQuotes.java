package org.openhelpline.taxonomy.cli.exchange;

import java.util.Arrays;
import java.util.List;

/** Texts in single or double quotes. */
final class YamlQuotes {
  private YamlQuotes() {}

  /** The place behind the quote that closes the one at the start; negative if there is none. */
  static int end(CharSequence text, int start) {
    char quote = text.charAt(start);
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** What the quotes hold; a line break within them folds as YAML wants it. */
  static String unquote(String quoted, long line) {
    if (end(quoted, 0) != quoted.length()) {
      throw new YamlException(line, "the metadata can't be read: a quote is not closed where " + quoted + " ends");
    }
    List<String> lines = Arrays.asList(quoted.substring(1, quoted.length() - 1).split("\n", -1));
    return quoted.charAt(0) == '\''
        ? fold(lines, false).replace("''", "'")
        : unescape(fold(lines, true), line);
  }

  /**
   * Joins lines: a line break between two is a space, and each empty line is a line break.
   *
   * @param isEscaped whether a backslash at the end of a line says that it goes on without a space
   */
  static String fold(List<String> lines, boolean isEscaped) {
    StringBuilder out = new StringBuilder(lines.isEmpty() ? "" : lines.get(0));
    int empty = 0;
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.isEmpty()) {
        empty++;
        continue;
      }
      if (isEscaped && empty == 0 && endsWithEscape(out)) {
        out.setLength(out.length() - 1);
      } else {
        out.append(empty == 0 ? " " : "\n".repeat(empty));
      }
      out.append(line);
      empty = 0;
    }
    return out.append("\n".repeat(empty)).toString();
  }

  private static boolean endsWithEscape(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) == '\\') {
      start--;
    }
    return (text.length() - start) % 2 == 1;
  }

  private static String unescape(String text, long line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escaped = ++i < text.length() ? text.charAt(i) : '?';
      int digits = switch (escaped) {
        case 'x' -> 2;
        case 'u' -> 4;
        case 'U' -> 8;
        default -> 0;
      };
      if (digits > 0) {
        out.appendCodePoint(hex(text, i + 1, digits, line));
        i += digits;
      } else {
        out.append(character(escaped, line));
      }
    }
    return out.toString();
  }

  private static int hex(String text, int from, int digits, long line) {
    String hex = from + digits <= text.length() ? text.substring(from, from + digits) : "";
    long value = hex.matches("[0-9A-Fa-f]+") ? Long.parseLong(hex, 16) : -1;
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw new YamlException(line, "the metadata can't be read: a backslash stands before no character's number");
    }
    return (int) value;
  }

  private static char character(char escaped, long line) {
    return switch (escaped) {
      case '0' -> '\0';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't', '\t' -> '\t';
      case 'n' -> '\n';
      case 'v' -> '\u000b';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> '\u001b';
      case ' ', '"', '/', '\\' -> escaped;
      case 'N' -> '\u0085';
      case '_' -> '\u00a0';
      case 'L' -> '\u2028';
      case 'P' -> '\u2029';
      default -> throw new YamlException(line, "the metadata can't be read: '\\" + escaped + "' stands for nothing");
    };
  }
}
