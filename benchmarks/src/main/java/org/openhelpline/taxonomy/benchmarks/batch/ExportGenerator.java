package org.openhelpline.taxonomy.benchmarks.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.examples.SampleExport;

/**
 * Writes an export of as many reason rows as asked for: the sample export of a million contacts again and again, each
 * time with new contact ids, over ten years of months that only go forward. Of contacts with several reasons hardly two
 * in a row of a million are the same. The same number of rows gives the same bytes on any machine.
 */
public final class ExportGenerator {
  private static final int SAMPLE_CONTACTS = 1_000_000;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2016, 1);
  private static final int MONTHS = 120;

  /** A row of the sample without its first two cells, and whether a new contact begins with it. */
  private record Row(byte[] rest, boolean first) {}

  private ExportGenerator() {}

  /** Writes {@code ROWS} reason rows to {@code FILE}. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ExportGenerator ROWS FILE");
      System.exit(2);
    }
    write(Long.parseLong(args[0]), Path.of(args[1]));
  }

  static void write(long rows, Path file) throws IOException {
    List<String> lines = sample();
    List<Row> sample = rows(lines);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write((lines.get(0).replace(",date,", ",month,") + "\n").getBytes(StandardCharsets.UTF_8));
      long contact = 0;
      byte[] start = {};
      for (long i = 0; i < rows; i++) {
        Row row = sample.get((int) (i % sample.size()));
        if (row.first()) {
          contact++;
          start = ("C" + contact + "," + FIRST_MONTH.plusMonths(i * MONTHS / rows) + ",").getBytes(StandardCharsets.UTF_8);
        }
        out.write(start);
        out.write(row.rest());
      }
    }
  }

  private static List<String> sample() throws IOException {
    Path file = Files.createTempFile("sample", ".csv");
    try {
      SampleExport.main(new String[] {"--contacts", String.valueOf(SAMPLE_CONTACTS), "--out", file.toString()});
      // Not readAllLines: a carriage return inside a label ends no row.
      return List.of(Files.readString(file).split("\n"));
    } finally {
      Files.delete(file);
    }
  }

  private static List<Row> rows(List<String> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    String before = "";
    for (String line : lines.subList(1, lines.size())) {
      int afterContact = line.indexOf(',') + 1;
      int afterDate = line.indexOf(',', afterContact) + 1;
      String contact = line.substring(0, afterContact);
      rows.add(new Row((line.substring(afterDate) + "\n").getBytes(StandardCharsets.UTF_8), !contact.equals(before)));
      before = contact;
    }
    return rows;
  }
}
