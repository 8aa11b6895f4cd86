package org.openhelpline.taxonomy.cli.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An SSSOM/TSV file: its metadata, and its mappings by column.
 *
 * @param metadata the metadata block
 * @param headerLine the line of the column names
 * @param columns the names of the columns
 * @param rows the mappings
 */
record SssomTable(YamlNode.Mapping metadata, long headerLine, List<String> columns, List<Row> rows) {
  /**
   * A mapping.
   *
   * @param line the line that it starts on
   * @param values its values by column; none that is empty
   */
  record Row(long line, Map<String, String> values) {
    String value(String column) {
      return values.getOrDefault(column, "");
    }
  }

  /** Takes a file apart; it is a fault if it is no SSSOM/TSV. */
  static SssomTable read(String text, Findings findings) {
    List<String> block = new ArrayList<>();
    int start = 0;
    while (start < text.length() && text.charAt(start) == '#') {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start + 1, end);
      block.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
      start = Math.min(end + 1, text.length());
    }
    if (block.isEmpty()) {
      throw findings.stop(new Place(1, ""), "the metadata block is missing; expected lines that begin with '#'"
          + " (metadata in a file of its own is not read)");
    }
    YamlNode.Mapping metadata = metadata(block, findings);
    List<CsvRecord> records = records(text.substring(start), block.size(), findings);
    if (records.isEmpty()) {
      throw findings.stop(new Place(block.size() + 1L, ""), "the column names are missing; expected at least "
          + String.join(", ", SssomSlots.REQUIRED));
    }
    return table(metadata, records, block.size(), findings);
  }

  private static YamlNode.Mapping metadata(List<String> block, Findings findings) {
    int blanks = 0;
    while (block.get(0).startsWith(" ".repeat(blanks + 1))) {
      blanks++;
    }
    String indent = " ".repeat(blanks);
    List<String> lines = new ArrayList<>();
    for (String line : block) {
      if (!line.startsWith(indent) && !line.isBlank()) {
        throw findings.stop(new Place(lines.size() + 1L, ""),
            "as many blanks were expected behind the '#' as on the first line");
      }
      lines.add(line.isBlank() ? "" : line.substring(blanks));
    }
    try {
      return YamlReader.read(lines, 1);
    } catch (YamlException e) {
      throw findings.stop(new Place(e.line(), ""), String.valueOf(e.getMessage()));
    }
  }

  private static List<CsvRecord> records(String text, int linesBefore, Findings findings) {
    List<CsvRecord> records = new ArrayList<>();
    try {
      CsvReader.builder().fieldSeparator('\t').skipEmptyLines(true).allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text).forEach(records::add);
    } catch (CsvParseException e) {
      throw findings.stop(Place.FILE, "the mappings, which begin on line " + (linesBefore + 1)
          + ", can't be read; counted from there: " + e.getMessage());
    }
    return records;
  }

  private static SssomTable table(YamlNode.Mapping metadata, List<CsvRecord> records, int linesBefore,
      Findings findings) {
    List<String> columns = records.get(0).getFields();
    long headerLine = records.get(0).getStartingLineNumber() + linesBefore;
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        findings.fault(new Place(headerLine, column), "the column is there twice");
      }
    }
    for (String column : SssomSlots.REQUIRED) {
      if (!seen.contains(column)) {
        findings.fault(new Place(headerLine, column), "the column is missing; found: " + String.join(", ", columns));
      }
    }
    findings.stopIfAny();
    List<Row> rows = new ArrayList<>();
    for (CsvRecord csv : records.subList(1, records.size())) {
      long line = csv.getStartingLineNumber() + linesBefore;
      Map<String, String> values = new HashMap<>();
      for (int i = 0; i < csv.getFieldCount(); i++) {
        if (i < columns.size() && !csv.getField(i).isEmpty()) {
          values.put(columns.get(i), csv.getField(i));
        } else if (i >= columns.size() && !csv.getField(i).isEmpty()) {
          findings.fault(new Place(line, ""), "the row has " + csv.getFieldCount() + " values, the header has "
              + columns.size());
          break;
        }
      }
      rows.add(new Row(line, values));
    }
    return new SssomTable(metadata, headerLine, columns, rows);
  }
}
