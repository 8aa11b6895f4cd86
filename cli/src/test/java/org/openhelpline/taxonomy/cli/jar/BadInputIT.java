package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input ends in a finding with a place and a reason: each row of the contract's table, through the jar. */
class BadInputIT {
  private static final String HEADER = "contact_id,category,subcategory\n";
  private static final String GOOD = "a,Sexual Abuse,Rape\n";

  @TempDir
  Path dir;

  private Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(dir.resolve(name), content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Jar.Result map(Path in) {
    return Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt");
  }

  /** The run was not done, says so in one line that holds the words, and left nothing behind. */
  private void assertNotDone(Path in, String... words) {
    Path out = dir.resolve("out.csv");
    Jar.Result result = Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt", "-o", out.toString());
    assertAll(
        () -> assertEquals(2, result.exit(), result.err()),
        () -> assertEquals(1, result.err().lines().count(), result.err()),
        () -> assertFalse(Files.exists(out), "an output file appeared"),
        () -> assertEquals("", result.out()));
    for (String word : words) {
      assertTrue(result.err().contains(word), () -> "'" + word + "' is missing from: " + result.err());
    }
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @Test
  void anEmptyFileIsNotDone() {
    assertNotDone(file("empty.csv", ""), "empty.csv", "contact_id");
  }

  @Test
  void aFileWithoutHeaderIsNotDone() {
    assertNotDone(file("headless.csv", "1,Sexual Abuse,Rape\n2,Sexual Abuse,Rape\n"), "headless.csv", "contact_id",
        "category", "subcategory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contact_id,category\n1,Sexual Abuse\n", "category,subcategory\nSexual Abuse,Rape\n"})
  void aMissingColumnIsNotDone(String content) {
    assertNotDone(file("missing.csv", content), "missing.csv", content.startsWith("contact") ? "subcategory"
        : "contact_id");
  }

  @Test
  void aDoubledColumnIsNotDone() {
    assertNotDone(file("doubled.csv", "contact_id,category,subcategory,category\n1,Sexual Abuse,Rape,x\n"),
        "doubled.csv", "category");
  }

  @Test
  void undecodableBytesAreNotDone() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((HEADER + GOOD).getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {'b', ',', (byte) 0xff, (byte) 0xfe, (byte) 0xc3, '\n'});
    assertNotDone(file("latin.csv", bytes.toByteArray()), "latin.csv", "line 3");
  }

  @Test
  void aBinaryFileIsNotDone() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    assertNotDone(file("picture.png", bytes), "picture.png");
    assertNotDone(file("zeros.bin", new byte[1000]), "zeros.bin");
  }

  @Test
  void aMissingFileIsNotDone() {
    assertNotDone(dir.resolve("nowhere.csv"), "nowhere.csv");
    assertNotDone(dir, dir.getFileName().toString());
  }

  @Test
  void aHeaderWithoutRowsGivesAHeaderWithoutRows() {
    Jar.Result result = map(file("header.csv", HEADER));
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of("contact_id,position,status,code,label,category_label,mode,forms,candidates,relation,loss,"
        + "source,source_positions,rule,edition"), result.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void anyDelimiterAndOrderAndExtraColumnsAreAccepted(String delimiter) {
    String content = String.join(delimiter, "subcategory", "note", "contact_id", "category") + "\r\n"
        + String.join(delimiter, "Rape", "x", "a", "Sexual Abuse") + "\r\n";
    Jar.Result result = map(file("order.csv", content));
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of("violence.sexual-violence"), Csv.of(result.out()).column("code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsAccepted(String charset) {
    byte[] bytes = ("\ufeff" + HEADER + GOOD).getBytes(Charset.forName(charset));
    Jar.Result result = map(file("bom.csv", bytes));
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of("violence.sexual-violence"), Csv.of(result.out()).column("code"));
  }

  private void assertOneMalformed(String row, String where) {
    Jar.Result result = map(file("rows.csv", HEADER + GOOD + row + "c,Sexual Abuse,Incest\n"));
    assertEquals(1, result.exit(), result.err());
    Csv csv = Csv.of(result.out());
    assertEquals(List.of("mapped", "malformed", "mapped"), csv.column("status"), result.out());
    assertEquals("c", csv.rows().get(2).get("contact_id"));
    assertTrue(csv.rows().get(1).get("source").contains(where), csv.rows().get(1).get("source"));
    assertTrue(result.err().contains(where) && result.err().contains("malformed-row"), result.err());
  }

  @Test
  void aRowTooShortOrTooLongIsMalformedAndTheRestProcessed() {
    assertOneMalformed("b,Sexual Abuse\n", "line 3");
    assertOneMalformed("b,Sexual Abuse,Rape,more,and more\n", "line 3");
  }

  @Test
  void aQuoteNeverClosedIsMalformedAndTheRestProcessed() {
    assertOneMalformed("b,Sexual Abuse,\"Rape\n", "line 3");
    Jar.Result result = map(file("quotes.csv",
        HEADER + GOOD + "b,Sexual Abuse,\"Rape\nc,Sexual Abuse,\"Incest\"\nd,\"Sexual Abuse\",Rape\n"));
    assertEquals(List.of("mapped", "malformed", "mapped", "mapped"), Csv.of(result.out()).column("status"),
        result.out());
  }

  @Test
  void aCellOverOneMebibyteIsMalformedAndTheRestProcessed() {
    assertOneMalformed("b,Sexual Abuse," + "x".repeat((1 << 20) + 1) + "\n", "line 3");
  }

  @Test
  void aJsonLineCutInHalfIsMalformedAndTheRestProcessed() {
    Path in = file("contacts.jsonl", "{\"id\": 1, \"categories\": {\"Sexual Abuse\": [\"Rape\"]}}\n"
        + "{\"id\": 2, \"categories\": {\"Sexual Ab\n"
        + "{\"contact_id\": \"c\", \"categories\": {\"Sexual Abuse\": {\"Incest\": true, \"Rape\": false}}}\n");
    Jar.Result result = Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt", "--layout", "aselo-jsonl");
    assertEquals(1, result.exit(), result.err());
    Csv csv = Csv.of(result.out());
    assertEquals(List.of("mapped", "malformed", "mapped"), csv.column("status"));
    assertEquals("c", csv.rows().get(2).get("contact_id"));
    assertTrue(csv.rows().get(1).get("source").contains("line 2"), result.out());
  }

  @Test
  void aContactWithoutReasonsIsCountedAndFound() throws IOException {
    Path summary = dir.resolve("s.json");
    Jar.Result result = Jar.run("map", file("none.csv", HEADER + "a,,\n").toString(), "--crosswalk", "kellimni-mt",
        "--summary", summary.toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals(1, result.lines().size());
    String json = Files.readString(summary);
    assertTrue(json.contains("\"contacts\": 1"), json);
    assertTrue(json.contains("\"no-reason\": 1"), json);
  }

  @Test
  void aLabelThatIsNotInTheListIsUnknownWithTheNearestEntries() {
    Jar.Result result = map(file("unknown.csv", HEADER + "a,Sexual Abuse,Rapee\n"));
    assertEquals(1, result.exit(), result.err());
    Map<String, String> row = Csv.of(result.out()).rows().get(0);
    assertEquals("unknown", row.get("status"));
    assertTrue(List.of(row.get("candidates").split("\\|")).contains("Sexual Abuse > Rape"), row.get("candidates"));
  }

  private void assertCrosswalkRefused(Path crosswalk, String... words) {
    Path in = file("in.csv", HEADER + GOOD);
    Path out = dir.resolve("out.csv");
    Jar.Result result = Jar.run("map", in.toString(), "--crosswalk", crosswalk.toString(), "-o", out.toString());
    assertEquals(2, result.exit(), result.err());
    assertFalse(Files.exists(out));
    assertFalse(result.err().contains("\tat "), result.err());
    for (String word : words) {
      assertTrue(result.err().contains(word), () -> "'" + word + "' is missing from: " + result.err());
    }
  }

  private static String crosswalk(String rules) {
    return """
        {"id": "mine", "version": "1", "source": {"list": "kellimni-mt"}, "target": {"id": "chi", "edition": "2021"},
         "rules": [%s]}""".formatted(rules);
  }

  private static String rule(String id, String code) {
    return """
        {"id": "%s", "source": ["Sexual Abuse", "Rape"], "confidence": "high",
         "alternatives": [[{"code": "%s", "relation": "narrower"}]]}""".formatted(id, code);
  }

  @Test
  void aCrosswalkFileThatIsGoodIsUsed() {
    Path file = file("mine.json", crosswalk(rule("r", "violence.sexual-violence")));
    Jar.Result result = Jar.run("map", file("in.csv", HEADER + GOOD).toString(), "--crosswalk", file.toString());
    assertEquals(0, result.exit(), result.err());
    assertEquals(List.of("r"), Csv.of(result.out()).column("rule"));
  }

  @Test
  void aBadCrosswalkFileIsRefusedWithItsPointers() {
    assertCrosswalkRefused(file("not.json", "contact_id,x\n"), "not.json");
    assertCrosswalkRefused(file("empty.json", ""), "empty.json");
    assertCrosswalkRefused(file("schema.json", "{\"id\": \"x\", \"rulez\": []}"), "/rulez", "rules", "target");
    assertCrosswalkRefused(file("code.json", crosswalk(rule("r", "violence.sexual-violense"))),
        "/rules/0/alternatives/0/0/code", "violence.sexual-violence");
    assertCrosswalkRefused(
        file("twice.json", crosswalk(rule("r", "violence.bullying") + "," + rule("q", "violence.neglect"))),
        "/rules/1", "contradicts");
    assertCrosswalkRefused(file("deep.json", "[".repeat(200_000)), "deep.json");
  }

  @Test
  void aCrosswalkFileOverSixtyFourMebibytesIsRefused() throws IOException {
    Path big = dir.resolve("big.json");
    try (var out = Files.newBufferedWriter(big)) {
      out.write("{\"id\": \"");
      for (int i = 0; i < 65; i++) {
        out.write("x".repeat(1 << 20));
        out.write("\", \"f" + i + "\": \"");
      }
      out.write("\"}");
    }
    assertCrosswalkRefused(big, "64 MiB");
  }

  @Test
  void everyFaultOfACrosswalkIsNamedUpToFifty() {
    StringBuilder rules = new StringBuilder(rule("r0", "violence.no-0"));
    for (int i = 1; i < 80; i++) {
      rules.append(',').append(rule("r" + i, "violence.no-" + i));
    }
    String many = file("many.json", crosswalk(rules.toString())).toString();
    Jar.Result result = Jar.run("map", file("in.csv", HEADER + GOOD).toString(), "--crosswalk", many);
    assertEquals(2, result.exit());
    assertEquals(50, result.err().lines().count(), result.err());
    assertTrue(result.err().lines().allMatch(line -> line.startsWith(many + ": /rules/")), result.err());
    assertEquals(50, result.err().lines().distinct().count(), result.err());
  }

  @Test
  void anOutputThatCannotBeWrittenChangesNothing() throws IOException {
    Path in = file("in.csv", HEADER + GOOD);
    Jar.Result missing = Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt", "-o",
        dir.resolve("no/such/out.csv").toString());
    assertEquals(2, missing.exit());
    assertTrue(missing.err().contains("out.csv"), missing.err());

    Jar.Result same = Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt", "-o", in.toString());
    assertEquals(2, same.exit());
    assertEquals(HEADER + GOOD, Files.readString(in));

    Path old = file("old.csv", "old\n");
    Jar.Result failed = Jar.run("map", file("bad.csv", "").toString(), "--crosswalk", "kellimni-mt", "-o",
        old.toString());
    assertEquals(2, failed.exit());
    assertEquals("old\n", Files.readString(old));
    try (var files = Files.list(dir)) {
      assertEquals(List.of("bad.csv", "in.csv", "old.csv"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFullDiskIsToldAndNothingElse() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    Jar.Result result = Jar.run("map", file("in.csv", HEADER + GOOD).toString(), "--crosswalk", "kellimni-mt",
        "--summary", full.toString());
    assertEquals(2, result.exit(), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void aReaderThatHasGoneAwayStopsTheRunQuietly() throws Exception {
    StringBuilder content = new StringBuilder(HEADER);
    for (int i = 0; i < 200_000; i++) {
      content.append("c").append(i).append(",Sexual Abuse,Rape\n");
    }
    Process process = new ProcessBuilder(Jar.command(List.of(), "map", file("big.csv", content.toString()).toString(),
        "--crosswalk", "kellimni-mt")).start();
    process.getInputStream().read();
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), err);
    assertEquals("", err);
  }
}
