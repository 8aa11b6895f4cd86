package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A contact all of whose rows could be read. It is good only while it is handed over; then its place is taken by the
 * next one.
 *
 * @param <S> what was made of that which a row states
 */
public final class PlainContact<S> {
  private static final char[] NOTHING = {};

  private final TableColumns columns;
  private final Statements<S> statements;
  private final List<PlainRow> rows = new ArrayList<>();
  private final List<S> stated = new ArrayList<>();
  private char[] id = new char[16];
  private int idLength;

  PlainContact(TableColumns columns, Statements<S> statements) {
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

  /**
   * What was made of its rows, in their order: rows that state the same mostly share one. The list is used again for
   * the next contact.
   */
  public List<S> stated() {
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

  /** Adds a wanted cell of a row to others; columns as {@link ChunkedExport#column} gives them. */
  public void copy(int row, int column, CellText target) {
    if (column == columns.id()) {
      target.add(id, 0, idLength);
    } else if (column < 0) {
      target.add(NOTHING, 0, 0);
    } else {
      rows.get(row).copy(column, target);
    }
  }
}
