package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/** The wanted cells of a row with the right number of cells. Mutable: filled again as long as nobody keeps it. */
final class PlainRow implements ScannedRow, RowCells {
  private final TableColumns columns;
  private final Cell[] cells;
  private String id = "";
  private long line;

  PlainRow(TableColumns columns) {
    this.columns = columns;
    this.cells = new Cell[columns.slotCount()];
    Arrays.fill(cells, Cell.EMPTY);
  }

  /** The cells, by place of their column among those wanted. */
  Cell[] cells() {
    return cells;
  }

  void at(long newLine) {
    line = newLine;
  }

  void of(String contactId) {
    id = contactId;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String cell(int column) {
    if (column < 0) {
      return "";
    }
    return column == columns.id() ? id : cells[columns.slot(column)].text();
  }

  @Override
  public String excerpt() {
    StringBuilder out = new StringBuilder();
    for (int column = 0; column < columns.count(); column++) {
      if (column == columns.id() || columns.slot(column) >= 0) {
        out.append(out.length() > 0 ? String.valueOf(columns.delimiter()) : "").append(cell(column));
      }
    }
    return Excerpt.of(out);
  }

  @Override
  public InputContact read(RowReading reading, long linesBefore) {
    line += linesBefore;
    return reading.of(this);
  }
}
