package org.openhelpline.taxonomy.cli.input;

import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** What the rows of a table say, each as a contact that has this row alone; called in the order of the file. */
final class RowReading {
  /** Reads the reasons of a row; the wanted columns go with each reason. */
  @FunctionalInterface
  interface RowReasons {
    List<InputReason> read(RowCells row, Map<String, String> fields);
  }

  private final int id;
  private final WantedCells wanted;
  private final RowReasons reasons;
  private String previousId = "";

  RowReading(int id, WantedCells wanted, RowReasons reasons) {
    this.id = id;
    this.wanted = wanted;
    this.reasons = reasons;
  }

  InputContact of(RowCells row) {
    String rowId = row.cell(id);
    if (rowId.isBlank()) {
      Malformed malformed = new Malformed(row.line(), RowFaults.BLANK_ID, row.excerpt());
      return new InputContact("", row.line(), List.of(malformed), Map.of());
    }
    previousId = rowId;
    Map<String, String> fields = wanted.of(row);
    return new InputContact(rowId, row.line(), reasons.read(row, fields), fields);
  }

  InputContact of(BadRow bad, long line) {
    String readable = bad.idBeside(previousId);
    previousId = readable.isEmpty() ? previousId : readable;
    return new InputContact(readable, line, List.of(bad.malformed()), Map.of());
  }
}
