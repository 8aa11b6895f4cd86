package org.openhelpline.taxonomy.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * CSV by RFC 4180 with LF, in which no cell is run by a spreadsheet: a cell that begins like a formula is written with
 * an apostrophe before it.
 */
public final class SafeCsv {
  private final CsvWriter csv;

  /** Rows that go to a writer, which the caller closes. */
  public SafeCsv(Writer writer) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }

  /** Writes a row. */
  public void row(List<String> cells) {
    String[] safe = new String[cells.size()];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = safe(cells.get(i));
    }
    csv.writeRecord(safe);
  }

  /** Writes a row. */
  public void row(String... cells) {
    row(List.of(cells));
  }

  /** Hands on what is still held. */
  public void flush() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell, with an apostrophe before it if a spreadsheet would run it. */
  public static String safe(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    return switch (cell.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> "'" + cell;
      default -> cell;
    };
  }
}
