package org.openhelpline.taxonomy.cli.input;

/** What is wrong with a row of a table, and what would be right, in words. */
final class RowFaults {
  static final String OPEN_QUOTE = "a quote that is never closed; a quoted cell ends with a quote";
  static final String TEXT_AFTER_QUOTE =
      "text after the closing quote of a cell; a quote inside a quoted cell is written twice";
  static final String LONG_CELL =
      "a cell of more than 1 MiB; the longest cell that is read has " + RecordGuard.LONGEST_CELL + " characters";
  static final String LONG_RECORD =
      "a row of more than 16 MiB; the longest row that is read has " + RecordGuard.LONGEST_RECORD + " characters";
  static final String BLANK_ID = "the contact_id is blank; expected the contact's id in every row";

  /** What stands there is not repeated: in a row that has slipped it may be anything. */
  static final String PRIMARY = "the column primary says neither true nor false; expected true, false or nothing";

  private RowFaults() {}

  /** Of a quote that only seems to be closed on a line below: what that would make is no row of the table. */
  static String strayQuote(int columns) {
    return "a quote that is not closed on its line, nor below so that it would make a row of the header's " + columns
        + " cells; a quoted cell ends with a quote";
  }

  static String manyPieces(String entrySeparator) {
    return "the reasons are more than " + ReasonsCell.MOST_PIECES + " pieces; expected at most that many entries,"
        + " joined by '" + entrySeparator + "'";
  }

  static String cellCount(int cells, int columns) {
    return "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", the header has " + columns;
  }
}
