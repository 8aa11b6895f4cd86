package org.openhelpline.taxonomy.cli.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocument.EditionReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ListReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * Writes a crosswalk as a table for people: what it says about itself in rows of one cell that begins with {@code #},
 * then a header and one row for each target. A cell of {@code # name: value} is left alone by spreadsheets, which would
 * make other dates of dates and other numbers of versions.
 */
final class CsvCrosswalkWriter {
  private static final String LABEL_LANGUAGE = "en";

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
  private final CrosswalkDocument document;
  private final TaxonomyData data;
  private final Taxonomy target;

  private CsvCrosswalkWriter(CrosswalkDocument document, TaxonomyData data) {
    this.document = document;
    this.data = data;
    this.target = data.edition(document.targetEdition());
  }

  static String write(CrosswalkDocument document, TaxonomyData data) throws IOException {
    CsvCrosswalkWriter writer = new CsvCrosswalkWriter(document, data);
    writer.metadata();
    writer.rows();
    writer.csv.flush();
    return writer.text.toString();
  }

  private void metadata() {
    say(CsvMetadata.FORMAT, CsvMetadata.FORMAT_1);
    say(CsvMetadata.ID, document.id());
    say(CsvMetadata.VERSION, document.version());
    say(CsvMetadata.TITLE, document.title());
    if (document.source() instanceof ListReference list) {
      say(CsvMetadata.FROM_LIST, list.id());
    } else if (document.source() instanceof EditionReference edition) {
      say(CsvMetadata.FROM_EDITION, edition.edition());
    } else if (document.source() instanceof OwnList list) {
      say(CsvMetadata.OWN_LIST, list.id());
      say(CsvMetadata.LIST_VERSION, list.version());
      say(CsvMetadata.LIST_LANGUAGE, list.lang());
      say(CsvMetadata.LIST_TITLE, list.title());
      say(CsvMetadata.LIST_NOTICE, list.notice());
      say(CsvMetadata.LEVELS, ListText.ITEMS.join(list.levels()));
    }
    say(CsvMetadata.TO_EDITION, document.targetEdition());
    say(CsvMetadata.DATE, document.date());
    say(CsvMetadata.AUTHOR, document.author());
    say(CsvMetadata.REVIEW, document.review());
    say(CsvMetadata.NOTICE, document.notice());
    document.modeField().ifPresent(field -> {
      say(CsvMetadata.MODE_FIELD, field.field());
      for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)) {
        say(CsvMetadata.MODE + mode.token(), ListText.ITEMS.join(field.values().getOrDefault(mode, List.of())));
      }
    });
  }

  private void say(String name, String value) {
    if (!value.isEmpty()) {
      csv.writeRecord(CsvMetadata.MARK + " " + name + ": " + value);
    }
  }

  private void rows() {
    Optional<CodeList> list = document.codeList(data);
    CsvColumns columns = list.isPresent()
        ? CsvColumns.ofList(list.get().levelNames(), document.source() instanceof OwnList)
        : CsvColumns.ofEdition();
    csv.writeRecord(columns.header());
    DocumentRows rows = new DocumentRows(document, data);
    rows.ofRules().forEach(row -> row(row, columns));
    rows.ofUndecided().forEach(row -> row(row, columns));
  }

  private void row(TargetRow row, CsvColumns columns) {
    List<String> cells = new ArrayList<>();
    cells.add(SheetCell.guard(row.cell(Field.RULE)));
    row.source().stream().map(SheetCell::guard).forEach(cells::add);
    columns.fields().stream().map(field -> cell(row, field)).forEach(cells::add);
    csv.writeRecord(cells);
  }

  private String cell(TargetRow row, Field field) {
    return switch (field) {
      case SOURCE_LABEL -> SheetCell.guard(label(sourceEdition(), row.source().get(0)));
      case LABEL -> SheetCell.guard(label(target, row.cell(Field.CODE)));
      case ALTERNATIVE, ORDER, ENTRY -> row.cell(field);
      default -> SheetCell.guard(row.cell(field));
    };
  }

  private Taxonomy sourceEdition() {
    return data.edition(((EditionReference) document.source()).edition());
  }

  private static String label(Taxonomy edition, String code) {
    return edition.find(code).map((Concept concept) -> concept.label(LABEL_LANGUAGE)).orElse("");
  }
}
