package org.openhelpline.taxonomy.cli.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Takes the cells of one row after the other from the CSV parser. */
final class RowCollector extends AbstractBaseCsvCallbackHandler<RowCollector> {
  private final TableColumns columns;
  private final Deque<PlainRow> spare;
  private PlainRow row;
  private char[] id = new char[16];
  private int idLength;
  private char[] idBefore = new char[16];
  private int idLengthBefore;

  /**
   * A collector.
   *
   * @param spare rows to be used again
   */
  RowCollector(TableColumns columns, Deque<PlainRow> spare) {
    this.columns = columns;
    this.spare = spare;
    this.row = new PlainRow(columns);
  }

  /** Whether the row has as many cells as the header. */
  boolean isWhole() {
    return getFieldCount() == columns.count();
  }

  long line() {
    return getStartingLineNumber();
  }

  int cellCount() {
    return getFieldCount();
  }

  /** The row's id: the first {@link #idLength} of these characters. */
  char[] id() {
    return id;
  }

  int idLength() {
    return idLength;
  }

  boolean isIdBlank() {
    for (int i = 0; i < idLength; i++) {
      if (!Character.isWhitespace(id[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the id is that of the row for which this was last asked. */
  boolean isIdAsBefore() {
    boolean isSame = Arrays.equals(id, 0, idLength, idBefore, 0, idLengthBefore);
    if (!isSame) {
      char[] other = idBefore;
      idBefore = id;
      idLengthBefore = idLength;
      id = other.length < idLength ? new char[idBefore.length] : other;
      System.arraycopy(idBefore, 0, id, 0, idLength);
    }
    return isSame;
  }

  /** The row, which then belongs to the caller. */
  PlainRow take() {
    PlainRow taken = row;
    taken.at(line());
    PlainRow next = spare.poll();
    row = next != null ? next : new PlainRow(columns);
    return taken;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row.clear();
  }

  @Override
  protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
    if (index >= columns.count()) {
      return;
    }
    if (index == columns.id()) {
      if (id.length < length) {
        id = new char[2 * length];
      }
      System.arraycopy(text, from, id, 0, length);
      idLength = length;
    }
    if (columns.isStated(index)) {
      row.stated().add(text, from, length);
    } else if (columns.isWanted(index)) {
      row.beside().add(text, from, length);
    }
  }

  @Override
  protected @Nullable RowCollector buildRecord() {
    return this;
  }
}
