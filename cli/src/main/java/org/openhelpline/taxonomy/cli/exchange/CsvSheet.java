package org.openhelpline.taxonomy.cli.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A CSV file as a spreadsheet may have left it: comma, semicolon or tab between cells, empty cells added at the end of
 * rows or left out there, empty rows.
 *
 * @param about the rows above the header, which begin with {@code #}
 * @param header the header; no cells if there is none
 * @param rows the rows below the header that are not empty
 */
record CsvSheet(List<Row> about, Row header, List<Row> rows) {
  private static final char[] SEPARATORS = {',', ';', '\t'};

  /**
   * A row.
   *
   * @param line the line that it starts on
   * @param cells its cells, none empty at the end
   */
  record Row(long line, List<String> cells) {
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** A file, read with the separator under which its header has most of the known columns. */
  static CsvSheet read(String text, Findings findings) {
    Findings best = new Findings(findings.file());
    CsvSheet sheet = read(text, SEPARATORS[0], best);
    for (int i = 1; i < SEPARATORS.length; i++) {
      Findings others = new Findings(findings.file());
      CsvSheet other = read(text, SEPARATORS[i], others);
      if (CsvColumns.known(other.header.cells()) > CsvColumns.known(sheet.header.cells())) {
        sheet = other;
        best = others;
      }
    }
    best.stopIfAny();
    if (CsvColumns.known(sheet.header.cells()) == 0) {
      throw findings.stop(new Place(sheet.header.line(), ""), "no header was found; expected rows that begin with '"
          + CsvMetadata.MARK + "', and then the names of the columns: rule, when, code, relation and so on");
    }
    return sheet;
  }

  private static CsvSheet read(String text, char separator, Findings findings) {
    List<Row> about = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Iterator<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
        .allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text).iterator();
    try {
      while (records.hasNext()) {
        Row row = row(records.next());
        boolean isSeparatorLine = row.line() == 1 && row.cell(0).startsWith("sep=");
        if (row.cells().isEmpty() || isSeparatorLine) {
          continue;
        }
        if (rows.isEmpty() && row.cell(0).startsWith(CsvMetadata.MARK)) {
          about.add(row);
        } else {
          rows.add(row);
        }
      }
    } catch (CsvParseException e) {
      // The message names the line that the row starts on.
      findings.fault(Place.FILE, "not CSV: " + e.getMessage());
    }
    return rows.isEmpty()
        ? new CsvSheet(about, new Row(0, List.of()), List.of())
        : new CsvSheet(about, rows.get(0), rows.subList(1, rows.size()));
  }

  private static Row row(CsvRecord csv) {
    List<String> cells = new ArrayList<>(csv.getFields());
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return new Row(csv.getStartingLineNumber(), cells);
  }
}
