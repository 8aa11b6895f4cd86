package org.openhelpline.taxonomy.cli.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a text as a YAML scalar: plain wherever that says the same, in double quotes elsewhere. */
final class YamlText {
  /** What some version of YAML takes for nothing, a truth value, a number, a date or a merge. */
  private static final Pattern NO_TEXT = Pattern.compile(
      "|~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\\.inf|\\.nan|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\\.[0-9_]*)?"
          + "|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:e[-+]?[0-9]+)?|0o[0-7]+|0b[01_]+|0x[0-9a-f_]+"
          + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEEDS_QUOTES = Pattern.compile(
      "[\\s,\\[\\]{}#&*!|>'\"%@`].*|[-?:](?:\\s.*)?|.*(?::\\s|:$|\\s#|\\s$).*", Pattern.DOTALL);

  private YamlText() {}

  static String of(String text) {
    boolean isPlain = text.codePoints().allMatch(YamlText::isPrintable) && !NO_TEXT.matcher(text).matches()
        && !NEEDS_QUOTES.matcher(text).matches();
    return isPlain ? text : quoted(text);
  }

  private static boolean isPrintable(int c) {
    return c >= 0x20 && !(c >= 0x7f && c < 0xa0) && c != 0x2028 && c != 0x2029 && c != 0xfeff && (c & 0xfffe) != 0xfffe;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isPrintable(c)) {
            out.appendCodePoint(c);
          } else {
            out.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08X" : "\\u%04X", c));
          }
        }
      }
    });
    return out.append('"').toString();
  }
}
