package org.openhelpline.taxonomy.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A code list as a table: read as an export is (encodings, delimiters, order and letter case of the columns). */
public final class ListTable {
  /** The longest list that is read, in characters. */
  private static final int LONGEST = 1 << 26;

  private ListTable() {}

  /**
   * The entries of a list, each its labels from the top level down; rows without any label are passed over.
   *
   * @param path the file, or {@code -} for standard input
   * @param standardInput what {@code -} stands for; never closed
   * @param levels the columns of the levels from the top down
   * @throws InputException if there is no such file, it is no text, a column is missing or doubled, or a row is none
   */
  public static List<List<String>> read(String path, InputStream standardInput, List<String> levels)
      throws InputException {
    StringBuilder content = new StringBuilder();
    TextPieces.read(path, standardInput, piece -> {
      if (content.length() <= LONGEST) {
        content.append(piece);
      }
    });
    String source = InputFile.name(path);
    if (content.length() > LONGEST) {
      throw InputException.of(source, "this is no list: it has more than " + LONGEST + " characters");
    }
    String text = content.toString();
    if (text.isEmpty()) {
      throw InputException.at(source, 1, "the file is empty; expected a header with the columns "
          + String.join(", ", levels));
    }
    Header header = Header.find(source, text, true, levels);
    List<Integer> columns = new ArrayList<>();
    for (String level : levels) {
      columns.add(header.indexOf(level));
    }
    return rows(source, text, header, columns);
  }

  private static List<List<String>> rows(String source, String text, Header header, List<Integer> columns)
      throws InputException {
    List<List<String>> rows = new ArrayList<>();
    long line = header.line();
    try {
      for (CsvRecord row : CsvReader.builder().fieldSeparator(header.delimiter()).allowUnclosedQuote(false)
          .ofCsvRecord(text)) {
        line = row.getStartingLineNumber();
        if (line == header.line() || row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        }
        if (row.getFieldCount() != header.names().size()) {
          throw InputException.at(source, line, RowFaults.cellCount(row.getFieldCount(), header.names().size()));
        }
        List<String> labels = columns.stream().map(row::getField).toList();
        if (!labels.stream().allMatch(String::isBlank)) {
          rows.add(labels);
        }
      }
      return rows;
    } catch (CsvParseException e) {
      throw InputException.at(source, line + 1, "the row can't be read as CSV: " + RowFaults.OPEN_QUOTE);
    }
  }
}
