package org.openhelpline.taxonomy.benchmarks.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a careful vendor writes by hand to count an export by code: a table of labels in a map, its key put together
 * for each row, and a count. It knows no mode, no contact, no other spelling and no finding.
 */
public final class HandWrittenCount {
  private HandWrittenCount() {}

  /** Counts the rows of {@code EXPORT} by the codes that the table {@code MAPPING} gives. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: HandWrittenCount EXPORT MAPPING");
      System.exit(2);
    }
    count(Path.of(args[0]), mapping(Path.of(args[1]))).forEach((code, rows) -> System.out.println(code + "," + rows));
  }

  private static Map<String, String> mapping(Path file) throws IOException {
    Map<String, String> codes = new HashMap<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      csv.skipLines(1);
      csv.forEach(row -> codes.put(row.getField(0) + "|" + row.getField(1), row.getField(2)));
    }
    return codes;
  }

  static Map<String, Integer> count(Path export, Map<String, String> codes) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(export)) {
      csv.skipLines(1);
      for (CsvRecord row : csv) {
        String code = codes.getOrDefault(row.getField(3) + "|" + row.getField(4), "unknown");
        counts.merge(code, 1, Integer::sum);
      }
    }
    return new TreeMap<>(counts);
  }
}
