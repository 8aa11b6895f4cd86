package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists of texts in one cell: the items with a separator between them, {@code Online | Online only}. Blanks around the
 * separator are for the eye. A separator or backslash in an item has a backslash before it; {@code \n}, {@code \r} and
 * {@code \t} stand for what they usually do, {@code \s} for a blank at the item's edge and {@code \e} for an empty
 * item. Any other backslash is one.
 */
final class ListText {
  /** Items of a list. */
  static final ListText ITEMS = new ListText('|');
  /** The levels of an entry from the top down. */
  static final ListText LEVELS = new ListText('>');
  /** Lists of items. */
  static final ListText GROUPS = new ListText(';');

  private static final char ESCAPE = '\\';
  private static final String EMPTY = "\\e";

  private final char separator;

  private ListText(char separator) {
    this.separator = separator;
  }

  String join(List<String> items) {
    return items.stream().map(this::escape).collect(Collectors.joining(" " + separator + " "));
  }

  /** The items; none if the text is blank. */
  List<String> split(String text) {
    List<String> items = new ArrayList<>();
    if (text.isBlank()) {
      return items;
    }
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE) {
        i++;
      } else if (c == separator) {
        items.add(unescape(trim(text.substring(start, i))));
        start = i + 1;
      }
    }
    items.add(unescape(trim(text.substring(start))));
    return items;
  }

  private String escape(String item) {
    if (item.isEmpty()) {
      return EMPTY;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      boolean atEdge = i == 0 || i == item.length() - 1;
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case ' ' -> out.append(atEdge ? "\\s" : " ");
        default -> out.append(c == separator || c == ESCAPE ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private String unescape(String item) {
    if (item.equals(EMPTY)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      if (c != ESCAPE || i + 1 == item.length()) {
        out.append(c);
        continue;
      }
      char escaped = item.charAt(++i);
      switch (escaped) {
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 's' -> out.append(' ');
        default -> out.append(escaped == separator || escaped == ESCAPE ? "" : "\\").append(escaped);
      }
    }
    return out.toString();
  }

  /** Blanks only: other white space belongs to the item. */
  private static String trim(String item) {
    int from = 0;
    int to = item.length();
    while (from < to && item.charAt(from) == ' ') {
      from++;
    }
    while (to > from && item.charAt(to - 1) == ' ') {
      to--;
    }
    return item.substring(from, to);
  }
}
