package org.openhelpline.taxonomy.cli.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file with a header, one at a time; only the cells of the columns asked for become strings. */
final class CsvTable implements RowCells, Closeable {
  /** The column that every table needs. */
  static final String ID = "contact_id";

  private static final int HEAD = 1 << 16;

  private final Header header;
  private final RecordGuard guard;
  private final CloseableIterator<Row> rows;
  private final Map<String, Integer> columnOf = new LinkedHashMap<>();
  private final Row row;

  /**
   * A table.
   *
   * @param needed the columns that must be there besides the contact id
   * @param optional the columns that may be there
   */
  CsvTable(String source, StrictText text, Collection<String> needed, Collection<String> optional)
      throws IOException, InputException {
    List<String> all = new ArrayList<>(List.of(ID));
    needed.stream().filter(name -> !all.contains(name)).forEach(all::add);
    char[] head = new char[HEAD];
    int length = readHead(text, head);
    if (length == 0) {
      throw InputException.at(source, 1, "the file is empty; expected a header with the columns "
          + String.join(", ", all));
    }
    header = Header.find(source, new String(head, 0, length), length < HEAD - 1, all);
    all.addAll(optional);
    for (String name : all) {
      columnOf.put(name, header.indexOf(name));
    }
    int idColumn = header.indexOf(ID);
    guard = new RecordGuard(head, length, text, header.delimiter(), header.names().size(), idColumn);
    row = new Row(header.names().size(), idColumn, columnOf.values());
    rows = CsvReader.builder().fieldSeparator(header.delimiter()).skipEmptyLines(true).allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(row, guard).iterator();
    if (!next() || isBad() || line() != header.line()) {
      throw InputException.at(source, header.line(), "the header cannot be read; expected one row with the columns "
          + String.join(", ", all));
    }
  }

  private static int readHead(StrictText text, char[] head) throws IOException {
    int length = 0;
    try {
      // Room for two, because a character outside the basic plane needs it.
      while (length < head.length - 1) {
        int count = text.read(head, length, head.length);
        if (count < 0) {
          break;
        }
        length += count;
      }
    } catch (StrictText.UndecodableException e) {
      throw e.on(lineAt(head, length));
    }
    for (int i = 0; i < length; i++) {
      if (head[i] == 0) {
        throw BadTextException.nul(lineAt(head, i));
      }
    }
    return length;
  }

  private static long lineAt(char[] text, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (text[i] == '\r' || text[i] == '\n' && (i == 0 || text[i - 1] != '\r')) {
        line++;
      }
    }
    return line;
  }

  /** The names of all columns as typed. */
  List<String> columns() {
    return header.names();
  }

  /** The column with a name that was asked for, to be given to {@link #cell}; negative if the file has none. */
  int column(String name) {
    return columnOf.getOrDefault(name, -1);
  }

  /** Goes to the next row; false at the end. */
  boolean next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      rows.next();
      return true;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      // The guard leaves nothing to complain about; should it ever, the reader deserves a line and no stack trace.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new BadTextException(line(), "the row cannot be read as CSV: " + e.getMessage());
    }
  }

  /** Whether the row is none; then {@link #badRow} has to be asked for what it is. */
  boolean isBad() {
    return row.count() != header.names().size();
  }

  BadRow badRow() {
    return guard.nextBadRow();
  }

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public String cell(int column) {
    return column < 0 ? "" : row.cells[column];
  }

  /** The first record. */
  Header header() {
    return header;
  }

  @Override
  public String excerpt() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < row.isWanted.length; i++) {
      if (row.isWanted[i]) {
        out.append(out.length() > 0 ? String.valueOf(header.delimiter()) : "").append(row.cells[i]);
      }
    }
    return Excerpt.of(out);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Takes the cells of one row after the other. */
  private static final class Row extends AbstractBaseCsvCallbackHandler<Row> {
    private final String[] cells;
    private final boolean[] isWanted;
    private final int idColumn;
    private final CellCache cache = new CellCache();

    Row(int columns, int idColumn, Collection<Integer> wanted) {
      this.idColumn = idColumn;
      cells = new String[columns];
      Arrays.fill(cells, "");
      isWanted = new boolean[columns];
      wanted.stream().filter(column -> column >= 0).forEach(column -> isWanted[column] = true);
    }

    int count() {
      return getFieldCount();
    }

    long line() {
      return getStartingLineNumber();
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
      if (index < isWanted.length && isWanted[index]) {
        // Ids seldom come back but to the row below, so they would only push other cells out of the cache.
        if (index != idColumn) {
          cells[index] = cache.get(text, from, length);
        } else if (!isSame(cells[index], text, from, length)) {
          cells[index] = new String(text, from, length);
        }
      }
    }

    private static boolean isSame(String known, char[] text, int from, int length) {
      if (known.length() != length) {
        return false;
      }
      // From the end, where ids that follow each other differ.
      for (int i = length - 1; i >= 0; i--) {
        if (known.charAt(i) != text[from + i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    protected @Nullable Row buildRecord() {
      return this;
    }
  }
}
