package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file; what a row says of reasons depends on the layout. */
final class CsvRows implements RowSource {
  private final CsvTable table;
  private final RowReading reading;

  private CsvRows(CsvTable table, InputRequest request, RowReading.RowReasons reasons) {
    this.table = table;
    this.reading = new RowReading(table.column(CsvTable.ID),
        new WantedCells(table::column, request.wantedColumns()), reasons);
  }

  /** Layout {@code reason-rows}. */
  static CsvRows ofReasons(String source, StrictText text, InputRequest request) throws IOException, InputException {
    CsvTable table = reasonTable(source, text, request);
    return new CsvRows(table, request, ReasonCells.of(table::column, request));
  }

  /** Layout {@code contact-rows}. */
  static CsvRows ofContacts(String source, StrictText text, InputRequest request) throws IOException, InputException {
    CsvTable table = table(source, text, request, List.of("reasons"), List.of());
    int column = table.column("reasons");
    ReasonsCell cell = new ReasonsCell(request.entrySeparator(), request.levelSeparator(), request.resolver());
    return new CsvRows(table, request, (row, fields) -> cell.read(row.cell(column), row.line(), fields));
  }

  /** The table of layout {@code reason-rows}. */
  static CsvTable reasonTable(String source, StrictText text, InputRequest request)
      throws IOException, InputException {
    return table(source, text, request, request.levelColumns(),
        ReasonCells.optionalColumns(request.framework()));
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
    return table.isBad() ? reading.of(table.badRow(), table.line()) : reading.of(table);
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
