package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** The rows of a CSV file; what a row says of reasons depends on the layout. */
final class CsvRows implements RowSource {
  /** Reads the reasons of the row that the table stands on; the wanted columns go with each reason. */
  @FunctionalInterface
  interface RowReasons {
    List<InputReason> read(Map<String, String> fields);
  }

  private final CsvTable table;
  private final int id;
  private final WantedCells wanted;
  private final RowReasons reasons;
  private String previousId = "";

  private CsvRows(CsvTable table, InputRequest request, RowReasons reasons) {
    this.table = table;
    this.id = table.column(CsvTable.ID);
    this.wanted = new WantedCells(table, request.wantedColumns());
    this.reasons = reasons;
  }

  /** Layout {@code reason-rows}. */
  static CsvRows ofReasons(String source, StrictText text, InputRequest request) throws IOException, InputException {
    CsvTable table = table(source, text, request, request.levelColumns(), ReasonCells.optionalColumns(request.framework()));
    return new CsvRows(table, request, new ReasonCells(table, request.levelColumns(), request.framework()));
  }

  /** Layout {@code contact-rows}. */
  static CsvRows ofContacts(String source, StrictText text, InputRequest request) throws IOException, InputException {
    CsvTable table = table(source, text, request, List.of("reasons"), List.of());
    int column = table.column("reasons");
    ReasonsCell cell = new ReasonsCell(request.entrySeparator(), request.levelSeparator(), request.resolver());
    return new CsvRows(table, request, fields -> cell.read(table.cell(column), table.line(), fields));
  }

  private static CsvTable table(String source, StrictText text, InputRequest request, List<String> needed,
      List<String> optional) throws IOException, InputException {
    List<String> allNeeded = new ArrayList<>(needed);
    request.requiredColumns().stream().sorted().forEach(allNeeded::add);
    Set<String> allOptional = new HashSet<>(request.wantedColumns());
    allOptional.addAll(optional);
    return new CsvTable(source, text, allNeeded, allOptional);
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    if (!table.next()) {
      return null;
    }
    if (table.isBad()) {
      BadRow bad = table.badRow();
      String readable = bad.idBeside(previousId);
      previousId = readable.isEmpty() ? previousId : readable;
      return new InputContact(readable, table.line(), List.of(bad.malformed()), Map.of());
    }
    String rowId = table.cell(id);
    if (rowId.isBlank()) {
      Malformed malformed = new Malformed(table.line(), RowFaults.BLANK_ID, table.excerpt());
      return new InputContact("", table.line(), List.of(malformed), Map.of());
    }
    previousId = rowId;
    Map<String, String> fields = wanted.ofRow();
    return new InputContact(rowId, table.line(), reasons.read(fields), fields);
  }

  @Override
  public List<String> columns() {
    return table.columns();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
