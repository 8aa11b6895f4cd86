package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Reads what {@link CsvCrosswalkWriter} wrote, after somebody worked on it in a spreadsheet. */
final class CsvCrosswalkReader {
  private final Findings findings;
  private final TaxonomyData data;
  private final CsvSheet sheet;
  private final CsvHead head;
  private final Draft draft = new Draft();

  private CsvCrosswalkReader(CsvSheet sheet, Findings findings, TaxonomyData data) {
    this.findings = findings;
    this.data = data;
    this.sheet = sheet;
    this.head = new CsvHead(sheet.about(), findings);
  }

  /**
   * What a table says.
   *
   * @throws InvalidTableException if it can't be told, with what was found before
   */
  static Draft read(String text, Findings findings, TaxonomyData data) throws IOException {
    return new CsvCrosswalkReader(CsvSheet.read(text, findings), findings, data).read();
  }

  private Draft read() throws IOException {
    head.into(draft);
    Optional<CodeList> shipped = shippedList();
    findings.stopIfAny();
    CsvColumns columns = columns(shipped);
    List<TargetRow> rows = rows(columns);
    EntryAssembler entries = new EntryAssembler(columns, findings);
    if (head.find(CsvMetadata.OWN_LIST).isPresent()) {
      draft.put("source", head.ownList(entries.entries(rows, draft)), head.place(CsvMetadata.OWN_LIST));
      rows = rows.stream().filter(row -> !row.isUndecided()).toList();
    }
    for (TargetRow row : rows) {
      checkLabels(row, columns);
    }
    if (shipped.isPresent()) {
      entries.compare(rows, shipped.get());
    }
    new RuleAssembler(columns, findings, draft).assemble(rows);
    return draft;
  }

  private Optional<CodeList> shippedList() {
    Optional<String> id = head.find(CsvMetadata.FROM_LIST);
    if (id.isPresent() && !data.codeListIds().contains(id.get())) {
      findings.fault(head.place(CsvMetadata.FROM_LIST), "unknown code list '" + id.get() + "'; valid: "
          + String.join(", ", data.codeListIds()) + ", or a list of your own under '" + CsvMetadata.OWN_LIST + "'");
      return Optional.empty();
    }
    return id.map(data::codeList);
  }

  private CsvColumns columns(Optional<CodeList> shipped) {
    if (shipped.isPresent()) {
      return CsvColumns.ofList(shipped.get().levelNames(), false);
    }
    return head.find(CsvMetadata.OWN_LIST).isPresent()
        ? CsvColumns.ofList(head.listLevels(), true)
        : CsvColumns.ofEdition();
  }

  private List<TargetRow> rows(CsvColumns columns) {
    CsvHeader header = new CsvHeader(sheet.header(), columns, findings);
    header.checkOthers(sheet.rows());
    List<TargetRow> rows = new ArrayList<>();
    for (CsvSheet.Row row : sheet.rows()) {
      if (row.width() > sheet.header().width()) {
        findings.fault(new Place(row.line(), ""), "the row has " + row.width() + " cells, the header has "
            + sheet.header().width() + "; a cell that holds what stands between cells needs quotes");
        continue;
      }
      Map<Field, String> cells = new EnumMap<>(Field.class);
      header.fields().forEach((field, column) -> cells.put(field, SheetCell.unguard(row.cell(column))));
      List<String> source = header.source().stream().map(column -> SheetCell.unguard(row.cell(column))).toList();
      rows.add(new TargetRow(row.line(), source, cells));
    }
    return rows;
  }

  private void checkLabels(TargetRow row, CsvColumns columns) {
    head.find(CsvMetadata.TO_EDITION).ifPresent(edition ->
        checkLabel(row, Field.LABEL, edition, row.cell(Field.CODE), columns));
    head.find(CsvMetadata.FROM_EDITION).ifPresent(edition ->
        checkLabel(row, Field.SOURCE_LABEL, edition, row.source().get(0), columns));
  }

  /** A label is there for the eye; where somebody changed it, the change has to be made in the code. */
  private void checkLabel(TargetRow row, Field field, String name, String code, CsvColumns columns) {
    String label = row.cell(field);
    if (label.isBlank() || !data.editionNames().contains(name)) {
      return;
    }
    Taxonomy edition = data.edition(name);
    List<String> codes = edition.lookup(label).stream().map(match -> match.concept().code()).distinct().toList();
    Optional<Concept> concept = edition.find(code.strip());
    // An unknown code is a fault by itself.
    if (codes.contains(code.strip()) || concept.isEmpty() && !code.isBlank()) {
      return;
    }
    findings.fault(new Place(row.line(), columns.of(field)), "'" + label + "' is no label of '" + code + "'"
        + concept.map(c -> ", which is '" + c.label("en") + "'").orElse("")
        + "; the code counts, so change that or empty this cell"
        + (codes.isEmpty() ? "" : " (the label is that of " + String.join(", ", codes) + ")"));
  }
}
