package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code lint} prints and how it ends, through the jar. */
class LintIT {
  private static final List<String> COLUMNS =
      List.of("check", "severity", "pointer", "subject", "message", "mend");

  @TempDir
  Path dir;

  private String file(String name, String json) throws IOException {
    return Files.writeString(dir.resolve(name), json.replace('\'', '"')).toString();
  }

  private static String crosswalk(String suppress) {
    return """
        {'id': 'mine', 'version': '1', 'review': 'A helpline', %s
         'source': {'codeList': {'id': 'my-list', 'version': '1', 'lang': 'en', 'levels': ['reason'], 'entries': [
           {'levels': ['Abuse'], 'sensitive': true}]}},
         'target': {'edition': '2024'},
         'rules': [{'id': 'r1', 'source': ['Abuse'], 'outOfScope': 'caller-attribute', 'confidence': 'low'}]}"""
        .formatted(suppress);
  }

  private static final String EXPLAINED =
      "'suppress': [{'check': 'sensitive-lost', 'at': 'r1', 'reason': 'Asked the helpline.'}],";

  @ParameterizedTest
  @ValueSource(strings = {"2020", "chi/2024", "2026", "ecpat-ph", "kellimni-mt", "2024-2026"})
  void whatShipsPasses(String id) {
    Jar.Result result = Jar.run("lint", id);
    assertEquals(0, result.exit(), result.out());
    assertEquals("", result.err());
    assertTrue(result.out().contains("0 errors, 0 warnings"), result.out());
  }

  @Test
  void anIdOfAListAndACrosswalkStandsForBoth() {
    String out = Jar.run("lint", "te-guio-co").out();
    assertTrue(out.contains("lists/te-guio-co.json: 0 errors"), out);
    assertTrue(out.contains("crosswalks/te-guio-co.json: 0 errors"), out);
  }

  @Test
  void anErrorIsStatusOneAndSaysWhereAndHowToMend() throws IOException {
    Jar.Result result = Jar.run("lint", file("mine.json", crosswalk("")), "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    Csv csv = Csv.of(result.out());
    assertAll(
        () -> assertEquals(COLUMNS, csv.header()),
        () -> assertEquals(List.of("sensitive-lost", "low-confidence-rule"), csv.column("check")),
        () -> assertEquals(List.of("error", "advice"), csv.column("severity")),
        () -> assertEquals(List.of("/rules/0/outOfScope", "/rules/0/confidence"), csv.column("pointer")),
        () -> assertEquals(List.of("r1", "r1"), csv.column("subject")));
    csv.column("message").forEach(m -> assertTrue(m.contains("Abuse"), m));
    csv.column("mend").forEach(m -> assertFalse(m.isBlank()));
  }

  @Test
  void adviceAloneIsStatusZeroAndWhatIsExplainedIsCountedAndShownOnDemand() throws IOException {
    String file = file("mine.json", crosswalk(EXPLAINED));
    Jar.Result text = Jar.run("lint", file);
    assertEquals(0, text.exit(), text.out());
    assertTrue(text.out().contains("1 piece of advice; 1 suppressed"), text.out());
    assertFalse(text.out().contains("sensitive-lost"), text.out());

    Csv all = Csv.of(Jar.run("lint", file, "--all", "--format", "csv").out());
    assertEquals(List.of("low-confidence-rule", "sensitive-lost"), all.column("check"));
    assertEquals(List.of("", "Asked the helpline."), all.column("suppressed"));
    assertTrue(Jar.run("lint", file, "--all").out().contains("suppressed: Asked the helpline."));
    assertTrue(Jar.run("lint", file, "--format", "json").out().contains("\"check\": \"low-confidence-rule\""));
  }

  @Test
  void standardInputIsRead() {
    Jar.Result result = Jar.run(crosswalk("").replace('\'', '"').getBytes(StandardCharsets.UTF_8), "lint", "-",
        "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    assertEquals(2, Csv.of(result.out()).rows().size());
  }

  @Test
  void aFileThatTheReadersRefuseIsLintedAllTheSame() throws IOException {
    Jar.Result result = Jar.run("lint", file("broken.json", "{'concepts': [{'code': 'a'}, {'code': 'a'}]}"));
    assertEquals(1, result.exit(), result.err());
    assertTrue(result.out().contains("/concepts/1"), result.out());
  }

  @ParameterizedTest
  @CsvSource({"not.json,not JSON", "empty.json,empty", "forms.json,neither a taxonomy", "missing.json,no file"})
  void whatCannotBeReadIsOneLineAndStatusTwo(String name, String words) throws IOException {
    switch (name) {
      case "not.json" -> file(name, "id,code\n");
      case "empty.json" -> file(name, "");
      case "forms.json" -> file(name, "{'forms': []}");
      default -> { }
    }
    Jar.Result result = Jar.run("lint", dir.resolve(name).toString());
    assertEquals(2, result.exit(), result.out());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains(words), result.err());
  }

  @Test
  void aCrosswalkThatLosesASensitiveEntryIsNotUsedUntilItSaysWhy() throws IOException {
    Path in = Files.writeString(dir.resolve("in.csv"), "contact_id,reason\n1,Abuse\n");
    Jar.Result refused = Jar.run("map", in.toString(), "--crosswalk", file("mine.json", crosswalk("")));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("/rules/0/outOfScope") && refused.err().contains("sensitive-lost"),
        refused.err());
    Jar.Result used = Jar.run("map", in.toString(), "--crosswalk", file("mine.json", crosswalk(EXPLAINED)));
    assertEquals(0, used.exit(), used.err());
    assertEquals(List.of("out-of-scope"), Csv.of(used.out()).column("status"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".sssom.tsv"})
  void aTableIsLookedAtLikeItsJsonAndSaysTheLine(String end) throws IOException {
    String file = dir.resolve("ecpat" + end).toString();
    assertEquals(0, Jar.run("convert", "ecpat-ph", file).exit());
    Jar.Result sound = Jar.run("lint", file);
    assertEquals(0, sound.exit(), sound.out());
    assertTrue(sound.out().contains(file + ": 0 errors, 0 warnings"), sound.out());

    List<String> lines = Files.readAllLines(Path.of(file));
    int line = 0;
    while (!lines.get(line).contains("violence.physical-violence")) {
      line++;
    }
    lines.set(line, lines.get(line).replace("violence.physical-violence", "violence").replace("Physical violence",
        "Violence"));
    String broken = Files.write(dir.resolve("broken" + end), lines).toString();
    Csv found = Csv.of(Jar.run("lint", broken, "--format", "csv").out());
    int row = found.column("check").indexOf("unselectable-target");
    assertTrue(row >= 0, found.column("check").toString());
    assertTrue(found.column("pointer").get(row).startsWith("line " + (line + 1) + ","), found.column("pointer").get(row));
    assertTrue(found.column("check").contains("released-content-changed"), "it is another crosswalk now");
  }

  @Test
  void aTableThatIsNoCrosswalkIsStatusTwoWithItsFaults() throws IOException {
    Jar.Result result = Jar.run("lint", file("broken.csv", "# id: mine\nrule,code\n"));
    assertEquals(2, result.exit(), result.out());
    assertTrue(result.err().contains("expected '# format:"), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @Test
  void routesThatDisagreeAreFound() throws IOException {
    Csv found = Csv.of(Jar.run("lint", file("direct.json", """
        {'id': 'mine', 'version': '1', 'review': 'A helpline', 'source': {'edition': '2021'},
         'target': {'edition': '2026'}, 'rules': [{'id': 'r1', 'source': ['violence.neglect'],
         'alternatives': [[{'code': 'violence.physical-violence', 'relation': 'related'}]]}]}"""), "--format", "csv").out());
    int row = found.column("check").indexOf("routes-disagree");
    assertTrue(row >= 0, found.column("check").toString());
    assertTrue(found.column("message").get(row).contains("violence.neglect"), found.column("message").get(row));
  }
}
