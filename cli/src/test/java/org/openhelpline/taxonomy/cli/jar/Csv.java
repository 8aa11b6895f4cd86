package org.openhelpline.taxonomy.cli.jar;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV text as rows by column name. */
record Csv(List<String> header, List<Map<String, String>> rows) {
  static Csv of(String text) {
    List<List<String>> records =
        CsvReader.builder().ofCsvRecord(text).stream().map(r -> List.copyOf(r.getFields())).toList();
    List<String> header = records.get(0);
    return new Csv(header, records.stream().skip(1).map(r -> row(header, r)).toList());
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }

  List<String> column(String name) {
    return rows.stream().map(r -> r.get(name)).toList();
  }
}
