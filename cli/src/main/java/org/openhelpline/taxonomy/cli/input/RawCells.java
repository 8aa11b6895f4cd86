package org.openhelpline.taxonomy.cli.input;

/** Finds a cell in a line that is no good row, as far as the line can be understood. Only for what went wrong. */
final class RawCells {
  private static final int LONGEST_ID = 200;

  private RawCells() {}

  /**
   * The text of the cell in a column, if it is whole and could be a contact's id: not blank, not long, no control
   * characters, and not the only cell of its line. Otherwise empty.
   */
  static String id(char[] line, int from, int to, char delimiter, int column) {
    int start = from;
    for (int i = 0; start <= to; i++) {
      int end = endOfCell(line, start, to, delimiter);
      if (end < 0 || i == column && i == 0 && end == to) {
        return "";
      }
      if (i == column) {
        String id = content(line, start, end);
        return isPlausible(id) ? id : "";
      }
      start = end + 1;
    }
    return "";
  }

  /** The end of the cell; negative if its quote is not closed, or closed too early. */
  private static int endOfCell(char[] line, int from, int to, char delimiter) {
    int i = from;
    if (i < to && line[i] == '"') {
      boolean inQuotes = true;
      for (i++; i < to && (inQuotes || line[i] == '"'); i++) {
        if (line[i] == '"') {
          inQuotes = !inQuotes;
        }
      }
      return inQuotes || i < to && line[i] != delimiter ? -1 : i;
    }
    while (i < to && line[i] != delimiter) {
      i++;
    }
    return i;
  }

  private static String content(char[] line, int from, int to) {
    return from < to && line[from] == '"'
        ? new String(line, from + 1, to - from - 2).replace("\"\"", "\"")
        : new String(line, from, to - from);
  }

  static boolean isPlausible(String id) {
    return !id.isBlank() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl);
  }
}
