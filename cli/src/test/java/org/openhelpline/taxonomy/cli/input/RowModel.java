package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;

/** A row of a text as RFC 4180 has it, read in the plainest way, to compare the fast way with. */
record RowModel(List<String> cells, int end, boolean isGood, boolean isBlank) {
  private static final RowModel BROKEN = new RowModel(List.of(), 0, false, false);

  /** The row that starts at a place; comma as the delimiter. */
  static RowModel at(String text, int from, int columns) {
    if (isBreak(text, from)) {
      return new RowModel(List.of(), from, false, true);
    }
    List<String> cells = new ArrayList<>();
    int at = from;
    while (true) {
      StringBuilder cell = new StringBuilder();
      if (at < text.length() && text.charAt(at) == '"') {
        at++;
        while (true) {
          if (at == text.length()) {
            return BROKEN;
          }
          char c = text.charAt(at++);
          if (c != '"') {
            cell.append(c);
          } else if (at < text.length() && text.charAt(at) == '"') {
            cell.append(text.charAt(at++));
          } else {
            break;
          }
        }
        if (at < text.length() && text.charAt(at) != ',' && !isBreak(text, at)) {
          return BROKEN;
        }
      } else {
        while (at < text.length() && text.charAt(at) != ',' && !isBreak(text, at)) {
          cell.append(text.charAt(at++));
        }
      }
      cells.add(cell.toString());
      if (at == text.length() || isBreak(text, at)) {
        return new RowModel(cells, at, cells.size() == columns, false);
      }
      at++;
    }
  }

  private static boolean isBreak(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }
}
