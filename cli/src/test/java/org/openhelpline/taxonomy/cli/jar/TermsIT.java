package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words, through the jar. */
class TermsIT {
  private static final String COLUMNS =
      "file,line,column,term,lang,form,status,authority,edition,advice,others,match,instead,note";

  @TempDir
  Path dir;

  private String file(String name, byte[] content) {
    try {
      return Files.write(dir.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Jar.Result check(String text, String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = "terms";
    args[1] = "check";
    args[2] = "-";
    return Jar.run(text.getBytes(StandardCharsets.UTF_8), args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "check"})
  void everyCommandHasHelp(String command) {
    Jar.Result result = Jar.run("terms", command, "--help");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("helpline-taxonomy terms " + command), result.out());
  }

  @Test
  void aWrongCommandOrOptionIsOneLineAndNotDone() {
    for (String[] args : new String[][] {{"terms"}, {"terms", "nonsense"}, {"terms", "check"}, {"terms", "show"},
        {"terms", "show", "zzz"}, {"terms", "list", "--status", "green"}, {"terms", "check", "--nope", "-"}}) {
      Jar.Result result = Jar.run(args);
      assertEquals(2, result.exit(), String.join(" ", args));
      assertEquals(1, result.err().lines().count(), result.err());
      assertEquals("", result.out());
    }
  }

  @Test
  void listHasARowForEachAuthorityAndSaysWhichCountsAndWhichIsAdvice() {
    Jar.Result result = Jar.run("terms", "list", "--format", "csv");
    assertEquals(0, result.exit(), result.err());
    assertEquals("term,lang,variants,form,status,authority,edition,advice,counts,instead,note,source",
        result.lines().get(0));
    Csv csv = Csv.of(result.out());
    for (Map<String, String> row : csv.rows()) {
      assertEquals(row.get("authority").equals("helpline-taxonomy"), row.get("advice").equals("true"));
      assertTrue(Set.of("use", "take-care", "avoid").contains(row.get("status")));
      assertFalse(row.get("counts").equals("true")
          && !Set.of("helpline-taxonomy", "terminology-guidelines").contains(row.get("authority")));
    }
    assertEquals(Set.copyOf(csv.column("term")),
        Set.copyOf(csv.rows().stream().filter(r -> r.get("counts").equals("true")).map(r -> r.get("term")).toList()));
    assertEquals(5, csv.column("authority").stream().filter("terminology-guidelines"::equals).count());
    String text = Jar.run("terms", "list").out();
    assertTrue(text.contains("advice") && text.contains("sextortion"), text);
  }

  @ParameterizedTest
  @CsvSource({"fr,avoid,3", "pt,avoid,1", "pt-PT,use,1", "EN,take-care,6"})
  void listIsNarrowedByLanguageAndStatus(String lang, String status, int terms) {
    Csv csv = Csv.of(Jar.run("terms", "list", "--lang", lang, "--status", status, "--format", "csv").out());
    assertEquals(terms, Set.copyOf(csv.column("term")).size());
  }

  @Test
  void showSaysWhatEachAuthoritySaysAndWhatToWriteInstead() throws IOException {
    Jar.Result result = Jar.run("terms", "show", "Sextortions");
    assertEquals(0, result.exit(), result.err());
    for (String word : List.of("sextortion (en)", "sexual-extortion", "avoid", "helpline-taxonomy, advice", "europol",
        "sexual extortion of children", "https://")) {
      assertTrue(result.out().contains(word), word);
    }
    JsonNode json = new ObjectMapper().readTree(Jar.run("terms", "show", "child prostitute", "--format", "json").out());
    assertEquals("terminology-guidelines", json.get(0).get("authority").asText());
    assertEquals("1", json.get(0).get("edition").asText());
    assertFalse(json.get(0).get("advice").asBoolean());
    assertTrue(json.get(1).get("advice").asBoolean());
    assertEquals("child exploited in prostitution", json.get(1).get("instead").get(0).asText());
  }

  @Test
  void showOfAnUnknownWordingNamesTheNearest() {
    Jar.Result result = Jar.run("terms", "show", "sextorsion");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("nearest: sextortion"), result.err());
  }

  @Test
  void checkNamesThePlaceTheTermItsStatusAndWhatToWriteInstead() {
    String file = file("notes.txt", "Victim of\n  child\u00a0PROSTITUTION,\nnot of sexting.\n");
    Jar.Result result = Jar.run("terms", "check", file);
    assertEquals(1, result.exit(), result.err());
    assertEquals(2, result.lines().size(), result.out());
    String first = result.lines().get(0);
    assertTrue(first.startsWith(file + ":2:3: avoid \"child prostitution\": write \"exploitation of children in"
        + " prostitution\""), first);
    assertTrue(first.contains("helpline-taxonomy, advice: avoid; interpol: take-care"), first);
    assertTrue(result.lines().get(1).startsWith(file + ":3:8: take-care \"sexting\""), result.out());
  }

  @Test
  void checkAsCsvAndJson() throws IOException {
    String text = "a\n\"sextortion\" and CSAM";
    Jar.Result csv = check(text, "--format", "csv", "--all");
    assertEquals(1, csv.exit());
    assertEquals(COLUMNS, csv.lines().get(0));
    Map<String, String> row = Csv.of(csv.out()).rows().get(0);
    assertEquals(List.of("standard input", "2", "2", "sextortion", "en", "sexual-extortion", "avoid",
        "helpline-taxonomy", "", "true", "europol: avoid", "word",
        "sexual extortion of children|online sexual coercion and extortion of children"),
        List.copyOf(row.values()).subList(0, 13));
    assertEquals(List.of("avoid", "use"), Csv.of(csv.out()).column("status"));
    JsonNode json = new ObjectMapper().readTree(check(text, "--format", "json").out());
    assertEquals(1, json.size());
    assertEquals(2, json.get(0).get("line").asInt());
    assertTrue(json.get(0).get("line").isNumber() && json.get(0).get("instead").isArray());
    assertEquals(0, new ObjectMapper().readTree(check("nothing", "--format", "json").out()).size());
    assertEquals(COLUMNS + "\n", check("nothing", "--format", "csv").out());
  }

  @ParameterizedTest
  @CsvSource({"'nothing here',0", "'',0", "'sexting',0", "'CSAM',0", "'child porn',1", "'grandchild porn',0",
      "'child pornograph',0"})
  void theExitStatusSaysWhetherThereIsSomethingToAvoid(String text, int exit) {
    assertEquals(exit, check(text).exit());
  }

  @Test
  void ofATextNothingIsRepeatedButTheWording() {
    for (String format : List.of("text", "csv", "json")) {
      Jar.Result result = check("Mary said: child\n porn, Main Street 4\nMary", "--format", format, "--all");
      assertTrue(result.out().contains("child porn"), result.out());
      for (String word : List.of("Mary", "said", "Main", "Street")) {
        assertFalse((result.out() + result.err()).contains(word), result.out());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncoding(String charset) {
    byte[] bytes = "\ufeffse \u00e9vite : p\u00e9dopornographie".getBytes(Charset.forName(charset));
    Jar.Result result = Jar.run("terms", "check", file("text", bytes), "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    assertEquals(List.of("12"), Csv.of(result.out()).column("column"));
  }

  @Test
  void severalFilesAreCheckedAndABadOneDoesNotKeepTheOthersFromIt() {
    String good = file("good.txt", "fine");
    String avoid = file("avoid.txt", "sextortion");
    assertEquals(1, Jar.run("terms", "check", good, avoid).exit());
    assertEquals(0, Jar.run("terms", "check", good, good).exit());
    String latin = file("latin.txt", "x\nsextortion p\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    for (String bad : List.of(dir.resolve("missing").toString(), dir.toString(), latin, file("nul", "a\nb\0"),
        file("book.xlsx", "PK\3\4"))) {
      Jar.Result result = Jar.run("terms", "check", bad, avoid, "--format", "json");
      assertEquals(2, result.exit());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().startsWith(bad), result.err());
      assertTrue(result.out().contains(avoid), result.out());
      assertTrue(result.out().endsWith("]\n"), result.out());
    }
    Jar.Result result = Jar.run("terms", "check", latin);
    assertTrue(result.err().startsWith(latin + ", line 2: "), result.err());
    assertTrue(result.out().contains("sextortion"), "what was found before stands");
  }

  @Test
  void aWordingAcrossTheBorderOfAPieceIsFoundAtItsPlace() {
    String wording = "child\n  sex tourism";
    for (int shift : new int[] {-19, -18, -10, -1, 0}) {
      int before = (1 << 16) + shift;
      Jar.Result result = check(".".repeat(before) + wording, "--format", "csv");
      assertEquals(List.of(String.valueOf(before + 1)), Csv.of(result.out()).column("column"));
    }
  }

  @Test
  void memoryDoesNotGrowWithTheText() throws IOException {
    Path large = dir.resolve("large.txt");
    int lines = 300_000;
    try (BufferedWriter out = Files.newBufferedWriter(large)) {
      for (int i = 0; i < lines; i++) {
        out.write("They call it revenge porn, and the child says nothing more of it. " + "child ".repeat(5));
        out.write(i % 2 == 0 ? " " : "\n");
      }
    }
    assertTrue(Files.size(large) > 25_000_000);
    Jar.Result result = Jar.run(List.of("-Xmx20m"), new byte[0], "terms", "check", large.toString(), "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    assertEquals(lines + 1L, result.out().lines().count());
  }
}
