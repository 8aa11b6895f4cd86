package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A contact all of whose rows could be read. It is good only while it is handed over; then its place is taken by the
 * next one.
 */
public final class PlainContact {
  private final TableColumns columns;
  private final Statements statements;
  private final List<PlainRow> rows = new ArrayList<>();
  private final List<Statement> stated = new ArrayList<>();
  private char[] id = new char[16];
  private int idLength;

  PlainContact(TableColumns columns, Statements statements) {
    this.columns = columns;
    this.statements = statements;
  }

  void start(char[] newId, int length) {
    if (id.length < length) {
      id = new char[2 * length];
    }
    System.arraycopy(newId, 0, id, 0, length);
    idLength = length;
    rows.clear();
    stated.clear();
  }

  void add(PlainRow row) {
    rows.add(row);
  }

  /** The rows, which then belong to the caller. */
  List<PlainRow> rows() {
    return rows;
  }

  void state() {
    for (int i = 0; i < rows.size(); i++) {
      stated.add(statements.get(rows.get(i)));
    }
  }

  /** What its rows state, in their order; the list is used again for the next contact. */
  public List<Statement> stated() {
    return stated;
  }

  /** Its id: the first {@link #idLength} of these characters. */
  public char[] id() {
    return id;
  }

  /** How long its id is. */
  public int idLength() {
    return idLength;
  }

  /** A wanted cell of a row; columns as {@link ChunkedExport#column} gives them. */
  public String cell(int row, int column) {
    return column == columns.id() ? new String(id, 0, idLength) : rows.get(row).cell(column);
  }
}
