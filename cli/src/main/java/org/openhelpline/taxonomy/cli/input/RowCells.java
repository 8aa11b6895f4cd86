package org.openhelpline.taxonomy.cli.input;

/** A row with the right number of cells. */
interface RowCells {
  /** The line on which the row starts. */
  long line();

  /** The row's cell in a column; empty if the column is negative. */
  String cell(int column);

  /** What can be told of the row's raw text from the cells that were asked for. */
  String excerpt();
}
