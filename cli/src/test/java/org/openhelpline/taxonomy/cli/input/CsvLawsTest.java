package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every table and of every text that pretends to be one. */
class CsvLawsTest {
  private static final String HEADER = "contact_id,category,subcategory";

  /** A reading of the rule book, line by line: the cells of good rows, the number of the line for each bad one. */
  private static List<String> expected(String text) {
    List<String> found = new ArrayList<>();
    int line = 1;
    int from = 0;
    while (from < text.length()) {
      RowModel row = RowModel.at(text, from, 3);
      if (row.isBlank()) {
        from = afterLine(text, from);
        line++;
      } else if (row.isGood()) {
        found.add(line + " " + row.cells());
        for (int next = from; next < row.end(); line++) {
          next = afterLine(text, next);
          from = next;
        }
      } else {
        found.add(line + " malformed");
        from = afterLine(text, from);
        line++;
      }
    }
    return found;
  }

  private static int afterLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
  }

  private static List<String> actual(InputStream in) throws InputException, IOException {
    List<String> found = new ArrayList<>();
    try (CsvTable table = new CsvTable("test", new StrictText(in), List.of("category", "subcategory"), Set.of())) {
      while (table.next()) {
        if (table.isBad()) {
          BadRow bad = table.badRow();
          assertEquals(table.line(), bad.malformed().line());
          found.add(table.line() + " malformed");
        } else {
          found.add(table.line() + " " + List.of(table.cell(0), table.cell(1), table.cell(2)));
        }
      }
    }
    return found;
  }

  /** Hands over few bytes at a time, so that every place in a text is once the end of a buffer. */
  private static InputStream dripping(String text, int most) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, most));
      }
    };
  }

  @Property(tries = 5000)
  void everyTextIsReadByTheRuleBook(@ForAll("texts") String body) throws Exception {
    String text = HEADER + "\n" + body;
    List<String> expected = expected(text);
    assertEquals(expected.subList(1, expected.size()), actual(dripping(text, text.length())));
  }

  @Property(tries = 100)
  void buffersMakeNoDifference(@ForAll("texts") String body, @ForAll @IntRange(min = 1, max = 9) int most)
      throws Exception {
    // The filler pushes the body beyond what is read for the header.
    String text = HEADER + "\n" + "c1,V,B\n".repeat(9_500) + body;
    List<String> expected = expected(text);
    assertEquals(expected.subList(1, expected.size()), actual(new DrippingTail(text, most)));
  }

  /** Hands over the last bytes few at a time. */
  private static final class DrippingTail extends ByteArrayInputStream {
    private static final int TAIL = 2_000;
    private final int most;

    DrippingTail(String text, int most) {
      super(text.getBytes(StandardCharsets.UTF_8));
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
      int head = available() - TAIL;
      return super.read(target, from, Math.min(length, head > 0 ? head : most));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise = Arbitraries.of("a", "bc", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", " ");
    Arbitrary<String> rows = Arbitraries.of("c1,V,B\n", "c2,\"V\",\"B, C\"\r\n", "c3,\"a\nb\",\"\"\"x\"\"\"\n", ",,\n",
        "c4,V,\"\"\n");
    return Arbitraries.frequencyOf(Tuple.of(5, noise), Tuple.of(1, rows)).list()
        .ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void everyTableIsReadAsItWasWritten(@ForAll @Size(max = 30) List<@Size(3) List<@From("cells") String>> rows,
      @ForAll("delimiters") char delimiter, @ForAll LineDelimiter lineBreak, @ForAll boolean quoteAll,
      @ForAll("encodings") Charset charset) throws Exception {
    StringWriter out = new StringWriter();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      out.write('\ufeff');
    }
    CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(lineBreak);
    CsvWriter csv = (quoteAll ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(out);
    csv.writeRecord("contact_id", "category", "subcategory");
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = List.of("c" + i, rows.get(i).get(1), rows.get(i).get(2));
      written.add(row);
      csv.writeRecord(row);
    }
    csv.close();
    List<String> read = actual(new ByteArrayInputStream(out.toString().getBytes(charset)));
    assertEquals(written.stream().map(List::toString).toList(),
        read.stream().map(r -> r.substring(r.indexOf(' ') + 1)).toList());
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("ab,;\t\"\r\n \u00e9\u0e40\u2028").withCharRange('\u4e00', '\u4e20')
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }

  @Property(tries = 2000)
  void breakingARowLeavesTheOthersAlone(
      @ForAll @Size(min = 1, max = 15) List<@Size(2) List<@From("labels") String>> rows, @ForAll int seed,
      @ForAll("damage") String damage) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add("c" + i + "," + quoted(rows.get(i).get(0)) + "," + quoted(rows.get(i).get(1)));
    }
    List<String> intact = actual(dripping(HEADER + "\n" + String.join("\n", lines), 1 << 16));
    int broken = Math.floorMod(seed, lines.size());
    int at = Math.floorMod(seed / 31, lines.get(broken).length() + 1);
    lines.set(broken, new StringBuilder(lines.get(broken)).insert(at, damage).toString());
    List<String> after = actual(dripping(HEADER + "\n" + String.join("\n", lines), 1 << 16));
    assertEquals(intact.size(), after.size());
    intact.remove(broken);
    after.remove(broken);
    assertEquals(intact, after);
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /** Labels as they are: they may hold quotes and delimiters, but do not start with one. */
  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.strings().withChars("ab ,\"").ofMaxLength(8).map(rest -> "L" + rest);
  }

  @Provide
  Arbitrary<String> damage() {
    return Arbitraries.of("\"", ",", ",\"", "\",", "\"\"\"", "x\"", ",,");
  }
}
