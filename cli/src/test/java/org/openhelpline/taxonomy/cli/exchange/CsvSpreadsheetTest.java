package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.data.CrosswalkDocument;

/** A table that went through a spreadsheet still says what it said. */
class CsvSpreadsheetTest {
  private static final CrosswalkDocument DOCUMENT =
      Converted.read(GoldenFiles.read(GoldenFiles.OWN_LIST, CrosswalkFormat.JSON), CrosswalkFormat.JSON).document();
  private static final String CSV = GoldenFiles.read(GoldenFiles.OWN_LIST, CrosswalkFormat.CSV);
  private static final String BOM = "\ufeff";

  @Provide
  Arbitrary<Long> seeds() {
    return RandomDocuments.seeds();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void europeanDialectsSayTheSame(char separator) {
    String text = saved(CSV, separator, rows -> rows);
    assertReads(DOCUMENT, BOM + text);
    assertReads(DOCUMENT, text.replace("\r\n", "\n"));
    assertReads(DOCUMENT, "sep=" + separator + "\r\n" + text);
    assertEquals(DOCUMENT,
        Converted.read((BOM + text).getBytes(StandardCharsets.UTF_16LE), CrosswalkFormat.CSV).document());
    assertEquals(DOCUMENT,
        Converted.read((BOM + text).getBytes(StandardCharsets.UTF_16BE), CrosswalkFormat.CSV).document());
  }

  @Property(tries = 100)
  void anyCrosswalkSurvivesASpreadsheet(@ForAll("seeds") long seed) {
    CrosswalkDocument document = RandomDocuments.of(seed);
    assertReads(document, BOM + saved(Converted.write(document, CrosswalkFormat.CSV), ';', rows -> rows));
  }

  @Test
  void emptyRowsAndMissingEmptyCellsSayNothing() {
    assertReads(DOCUMENT, CSV.replace("\nharbour", "\n\n,,,,\nharbour").replaceAll(",+\n", "\n"));
  }

  @Test
  void sortedRowsAreTheSameRules() {
    String sorted = saved(CSV, ';', rows -> {
      List<List<String>> body = new ArrayList<>(rows.subList(20, rows.size()));
      body.sort(Comparator.comparing(row -> row.get(2)));
      List<List<String>> all = new ArrayList<>(rows.subList(0, 20));
      all.addAll(body);
      return all;
    });
    assertNotEquals(saved(CSV, ';', rows -> rows), sorted);
    assertReads(DOCUMENT, sorted);
  }

  @Test
  void columnsMayChangePlacesAndThoseForTheEyeMayGo() {
    String reversed = saved(CSV, ',', rows -> rows.stream().map(row -> {
      List<String> cells = new ArrayList<>(row);
      if (!row.get(0).startsWith("#")) {
        cells.remove(8);
        cells.remove(6);
        Collections.reverse(cells);
      }
      return cells;
    }).toList());
    assertReads(DOCUMENT, reversed);
  }

  @Test
  void capitalsAndBlanksAroundTokensAreSlips() {
    assertReads(DOCUMENT, CSV.replace(",exact,", ", Exact ,").replace(",yes,", ",YES,").replace(",no,", ",FALSE,")
        .replace(",high,", ",High,").replace("administration", " Administration").replace("# review:", "#  Review :")
        .replace("rule,area,topic", "Rule, Area,TOPIC ").replace("from list", "From List"));
  }

  @Test
  void whatARuleSaysOnceHoldsForAllItsRows() {
    int second = CSV.indexOf("harbour-line#2", CSV.indexOf("harbour-line#2") + 1);
    String note = CSV.substring(CSV.indexOf("\"Whether"), CSV.indexOf(",\"helpline, 2026"));
    assertReads(DOCUMENT, CSV.substring(0, second)
        + CSV.substring(second).replace(note, "").replace("\"helpline, 2026-12-01\",1,3,", ",,,"));
  }

  @Test
  void aNewRowWithoutNumbersFollowsTheOneAbove() {
    String row = "mine,Peers,Bullying,,form = grooming,,,violence.bullying,,related,,,,low,,\n";
    List<String> ids = Converted.read(CSV.replace("harbour-line#1,", row + "harbour-line#1,"), CrosswalkFormat.CSV)
        .document().rules().stream().map(rule -> rule.id()).toList();
    assertEquals(List.of("harbour-line#2", "harbour-line#1-online", "mine", "harbour-line#1", "harbour-line#3",
        "harbour-line#4"), ids);
  }

  private static void assertReads(CrosswalkDocument document, String csv) {
    CrosswalkFiles.Content content = Converted.read(csv, CrosswalkFormat.CSV);
    assertEquals(document, content.document());
    assertEquals(List.of(), content.notices());
  }

  /** The table as a spreadsheet saves it: everything quoted, all rows of the same length, line ends as on Windows. */
  private static String saved(String csv, char separator, UnaryOperator<List<List<String>>> edit) {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(csv)
        .forEach((CsvRecord row) -> rows.add(new ArrayList<>(row.getFields())));
    int width = rows.stream().mapToInt(List::size).max().orElseThrow();
    rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), "")));
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF)
        .quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
      edit.apply(rows).forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
