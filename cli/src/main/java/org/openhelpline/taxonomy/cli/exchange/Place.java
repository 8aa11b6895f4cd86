package org.openhelpline.taxonomy.cli.exchange;

/**
 * A place in a table file.
 *
 * @param line the line, the first is 1; 0 for the whole file
 * @param column the column, or the name of what is said about the whole file; may be empty
 */
record Place(long line, String column) {
  /** The whole file. */
  static final Place FILE = new Place(0, "");

  /** The place in words; empty for the whole file. */
  String text() {
    String cell = column.isEmpty() ? "" : "'" + column + "'";
    return line == 0 ? cell : "line " + line + (cell.isEmpty() ? "" : ", " + cell);
  }
}
