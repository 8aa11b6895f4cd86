package org.openhelpline.taxonomy.cli.input;

/** The wanted cells of a row with the right number of cells. Mutable: filled again as long as nobody keeps it. */
final class PlainRow implements ScannedRow, RowCells {
  private final TableColumns columns;
  private final CellText stated;
  private final CellText beside;
  private String id = "";
  private long line;

  PlainRow(TableColumns columns) {
    this.columns = columns;
    this.stated = new CellText(columns.statedCount());
    this.beside = new CellText(columns.besideCount());
  }

  void clear() {
    stated.clear();
    beside.clear();
  }

  /** The cells on which depends what becomes of the row. */
  CellText stated() {
    return stated;
  }

  /** The other cells that are wanted. */
  CellText beside() {
    return beside;
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
    return column == columns.id() ? id : (columns.isStated(column) ? stated : beside).text(columns.place(column));
  }

  /** Adds a wanted cell that is not the contact's id to others. */
  void copy(int column, CellText target) {
    target.add(columns.isStated(column) ? stated : beside, columns.place(column));
  }

  @Override
  public String excerpt() {
    StringBuilder out = new StringBuilder();
    for (int column = 0; column < columns.count(); column++) {
      if (column == columns.id() || columns.isWanted(column)) {
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
