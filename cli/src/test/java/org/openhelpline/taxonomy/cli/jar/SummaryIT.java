package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums of a run, through the jar. */
class SummaryIT {
  private static final Path SAMPLE = Path.of("..", "examples", "data", "kellimni-mt-2025.csv");

  @TempDir
  Path dir;

  private JsonNode summary(String input, String... command) throws IOException {
    String[] args = new String[command.length + 4];
    System.arraycopy(command, 0, args, 0, command.length);
    args[command.length] = "-o";
    args[command.length + 1] = dir.resolve("out").toString();
    args[command.length + 2] = "--summary";
    args[command.length + 3] = dir.resolve("summary").toString();
    Jar.Result result = Jar.run(input.getBytes(StandardCharsets.UTF_8), args);
    assertTrue(result.exit() < 2, result.err());
    return read(dir.resolve("summary"));
  }

  private static JsonNode read(Path sums) throws IOException {
    return new ObjectMapper().readTree(Files.readString(sums));
  }

  private static long contacts(Csv csv, String item, String bound) {
    return csv.rows().stream()
        .filter(r -> r.get("section").equals("ocsea") && r.get("logging_rule").equals("both")
            && r.get("item").equals(item))
        .mapToLong(r -> Long.parseLong(r.get(bound))).sum();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2024", "2026"})
  void mapAndTabulateGiveTheSameFiguresForTheSampleExport(String edition) throws IOException {
    JsonNode sums = summary("", "map", SAMPLE.toString(), "--crosswalk", "kellimni-mt", "--to", edition);
    Csv table = Csv.of(
        Jar.run("tabulate", SAMPLE.toString(), "--crosswalk", "kellimni-mt", "--edition", edition).out());
    assertEquals(1106, sums.get("violence_contacts").asLong());
    for (String[] bound : new String[][] {{"", "contacts_surely"}, {"_possibly", "contacts_possibly"}}) {
      assertEquals(contacts(table, "violence-contacts", bound[1]), sums.get("violence_contacts" + bound[0]).asLong());
      for (String yardstick : new String[] {"by-code", "by-code-and-mode", "by-code-mode-and-forms"}) {
        assertEquals(contacts(table, yardstick, bound[1]),
            sums.get("ocsea_contacts" + bound[0]).get(yardstick.replace('-', '_')).asLong(), yardstick);
      }
    }
    assertTrue(sums.get("ocsea_contacts").get("by_code").asLong()
        < sums.get("ocsea_contacts_possibly").get("by_code").asLong());
  }

  @Test
  void whateverAnAmbiguousReasonMeansItIsViolence() throws IOException {
    JsonNode sums = summary("contact_id,code\n1,violence.bullying\n", "migrate", "-", "--from", "2024", "--to", "2026");
    assertEquals(1, sums.get("contacts_by_status").get("ambiguous").asLong());
    assertEquals(1, sums.get("violence_contacts").asLong());
    assertEquals(1, sums.get("violence_contacts_possibly").asLong());
    assertEquals(0, sums.get("ocsea_contacts_possibly").get("by_code_mode_and_forms").asLong());
  }

  @Test
  void validateAndTabulateGiveTheSameFigures() throws IOException {
    String input = "contact_id,code,mode\n1,violence.cyberbullying,\n2,violence.sexual-violence,online\n3,no such,\n";
    JsonNode sums = summary(input, "validate", "-", "--edition", "2021");
    Csv table = Csv.of(Jar.run(input.getBytes(StandardCharsets.UTF_8), "tabulate", "-", "--edition", "2021").out());
    assertEquals(2, sums.get("violence_contacts").asLong());
    assertEquals(contacts(table, "violence-contacts", "contacts_surely"), sums.get("violence_contacts").asLong());
    assertEquals(contacts(table, "by-code-and-mode", "contacts_surely"),
        sums.get("ocsea_contacts").get("by_code_and_mode").asLong());
  }

  @Test
  void modeAndFormsBesideLabelsAreRead() throws IOException {
    String input = "contact_id,category,subcategory,mode,forms\n1,Violence,Sexual violence,online,\n"
        + "2,Violence,Bullying,sideways,\n3,Violence,Sexual violence,offline,no-such-form\n";
    JsonNode sums = summary(input, "validate", "-", "--edition", "2021");
    assertEquals(1, sums.get("ocsea_contacts").get("by_code_and_mode").asLong());
    assertEquals(1, sums.get("targets_by_mode").get("online").asLong());
    assertEquals(1, sums.get("findings_by_id").get("unknown-mode").asLong());
    assertEquals(1, sums.get("findings_by_id").get("unknown-form").asLong());
    Csv table = Csv.of(Jar.run(input.getBytes(StandardCharsets.UTF_8), "tabulate", "-", "--edition", "2021").out());
    assertEquals(1, contacts(table, "by-code-and-mode", "contacts_surely"));
  }

  @Test
  void aContactCountsOnceUnderTheWorstThatAnyOfItsReasonsIs() throws IOException {
    String mapped = "Sexual Abuse,Rape";
    String ambiguous = "Sexual Abuse,Sexual exploitation";
    String outOfScope = "General/Other,Administration";
    String unknown = "no such,label";
    StringBuilder input = new StringBuilder("contact_id,category,subcategory\n");
    String[][] contacts = {{mapped, outOfScope}, {outOfScope, mapped}, {outOfScope}, {mapped, ambiguous, outOfScope},
        {ambiguous, unknown, mapped}, {unknown, mapped + ",too long"}, {","}};
    for (int i = 0; i < contacts.length; i++) {
      for (String reason : contacts[i]) {
        input.append(i).append(',').append(reason).append('\n');
      }
    }
    JsonNode sums = summary(input.toString(), "map", "-", "--crosswalk", "kellimni-mt");
    JsonNode statuses = sums.get("contacts_by_status");
    assertEquals("{\"mapped\":2,\"ambiguous\":1,\"out-of-scope\":1,\"unknown\":1,\"malformed\":1,\"no-reason\":1}",
        statuses.toString());
    assertEquals(7, sums.get("contacts").asLong());
  }

  @Test
  void validateSaysWhatItFoundAndWhere() {
    byte[] input = "contact_id,code\n1,no such\n2,violence.sexual-violence\n".getBytes(StandardCharsets.UTF_8);
    String out = dir.resolve("findings.csv").toString();
    Jar.Result file = Jar.run(input, "validate", "-", "--edition", "2021", "-o", out);
    assertEquals(1, file.exit());
    assertEquals("done; 1 error, 0 warnings and 1 piece of advice, in '" + out + "'\n", file.err());
    Jar.Result standard = Jar.run(input, "validate", "-", "--edition", "2021");
    assertTrue(standard.err().endsWith(", on standard output\n"), standard.err());
    Jar.Result clean = Jar.run("contact_id,code\n1,violence.neglect\n".getBytes(StandardCharsets.UTF_8), "validate", "-",
        "--edition", "2021");
    assertEquals(0, clean.exit());
    assertEquals("", clean.err());
  }

  @Test
  void noTextThatIsNoCodeGetsIntoASummary() throws IOException {
    String input = "contact_id,code\n1,called by Maria\n2,violence\n3,violence.neglect\n4,violence.cyberbullying\n";
    JsonNode validated = summary(input, "validate", "-", "--edition", "2021");
    assertEquals("{\"violence.bullying\":1,\"violence.neglect\":1}", validated.get("targets_by_code").toString());
    JsonNode migrated = summary(input, "migrate", "-", "--from", "2021", "--to", "2021");
    for (String key : new String[] {"targets_by_code", "reasons_by_status", "contacts_by_status"}) {
      assertEquals(migrated.get(key), validated.get(key));
    }
    assertEquals(2, validated.get("reasons_by_status").get("unknown").asLong());
  }

  @Test
  void aDryRunSumsUpWhatWouldChange() throws IOException {
    String input = "contact_id,code\n1,violence.online-sexual-abuse\n1,violence.neglect\n2,said by Maria\n3,violence.neglect\n";
    JsonNode sums = summary(input, "migrate", "-", "--from", "2021", "--to", "2024", "--dry-run");
    assertEquals(4, sums.get("rows_read").asLong());
    assertEquals(3, sums.get("contacts").asLong());
    assertEquals(2, sums.get("contacts_changed").asLong());
    assertEquals(1, sums.get("contacts_undecided").asLong());
    assertEquals(1, sums.get("reasons_unknown").asLong());
    assertEquals("violence.online-sexual-abuse-exploitation online", sums.get("changes").get(0).get("becomes").asText());
    assertEquals(1, sums.get("changes").size());
  }

  @Test
  void aDryRunFindsWhatTheMigrationFinds() throws IOException {
    Path in = Files.writeString(dir.resolve("stored.csv"), """
        contact_id,code,mode,forms
        1,violence.sexual-violence,,no-such-form
        2,violence.cyberbullying,offline,
        3,violence.physical-violence,online,
        4,violence.bullying,sideways,
        5,violence.bullying,online,
        5,violence.bullying,online,
        6,violence.nothing,,
        7,"broken
        """);
    String[] migrate = {"migrate", in.toString(), "--from", "2021", "--to", "2024", "-o", dir.resolve("out.csv").toString(),
      "--summary", dir.resolve("sums.json").toString()};
    Jar.Result run = Jar.run(migrate);
    JsonNode ran = read(dir.resolve("sums.json"));
    Jar.Result dry = Jar.run(Stream.concat(Arrays.stream(migrate), Stream.of("--dry-run")).toArray(String[]::new));
    JsonNode foreseen = read(dir.resolve("sums.json"));
    assertEquals(1, run.exit());
    assertEquals(run.exit(), dry.exit());
    assertEquals(ran.get("findings_by_id"), foreseen.get("findings_by_id"));
    assertTrue(foreseen.get("findings_by_id").size() >= 5, foreseen.toString());
    assertEquals(run.err().lines().filter(line -> !line.startsWith("found ")).toList(), dry.err().lines().filter(line -> !line.contains("would change")).toList());
  }

  @Test
  void findingsOfAMappedExportAreWrittenWithContactAndLineIfAskedFor() throws IOException {
    Path in = Files.writeString(dir.resolve("in.csv"), """
        contact_id,category,subcategory,primary
        1,Bullying,Sexual,true
        1,Bullying,Emotional,true
        2,,,
        3,Bullying,Sexual,perhaps
        """);
    Path findings = dir.resolve("findings.csv");
    Jar.Result run = Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt", "-o", dir.resolve("out").toString(),
        "--summary", dir.resolve("sums.json").toString(), "--findings", findings.toString());
    assertEquals(1, run.exit());
    Csv written = Csv.of(Files.readString(findings));
    assertTrue(written.rows().stream().anyMatch(row -> row.get("contact_id").equals("1") && row.get("line").equals("2")
        && row.get("finding").equals("several-primary-reasons")), written.rows().toString());
    assertTrue(written.rows().stream().anyMatch(row -> row.get("contact_id").equals("2")
        && row.get("finding").equals("no-reason")));
    assertTrue(written.rows().stream().anyMatch(row -> row.get("line").equals("5")
        && row.get("finding").equals("malformed-row")));
    JsonNode counted = read(dir.resolve("sums.json")).get("findings_by_id");
    long sum = 0;
    for (JsonNode count : counted) {
      sum += count.asLong();
    }
    assertEquals(sum, written.rows().size());
    assertTrue(run.err().contains("in '" + findings + "'"), run.err());
    assertTrue(Jar.run("map", in.toString(), "--crosswalk", "kellimni-mt").err().contains("; --findings writes them"));
  }

  @Test
  void aDryRunTakesAModeThatIsNotStatedForUnknownAndTellsOfOtherModes() throws IOException {
    String input = """
        contact_id,code,mode
        1,violence.sexual-violence,
        2,violence.sexual-violence,unknown
        3,violence.bullying,online
        4,violence.cyberbullying,offline
        5,violence.physical-violence,
        """;
    JsonNode sums = summary(input, "migrate", "-", "--from", "2024", "--to", "2024", "--dry-run");
    assertEquals(1, sums.get("contacts_changed").asLong(), sums.toString());
    assertEquals("violence.cyberbullying", sums.get("changes").get(0).get("code").asText());
    assertEquals("violence.bullying online", sums.get("changes").get(0).get("becomes").asText());
  }

  @Test
  void contactsThatComeBackAreAllCounted() throws IOException {
    StringBuilder input = new StringBuilder("contact_id,code\n");
    for (int i = 0; i < 200_010; i++) {
      input.append(i % 100_005).append(",violence.neglect\n");
    }
    JsonNode sums = summary(input.toString(), "validate", "-", "--edition", "2021");
    assertEquals(100_005, sums.get("findings_by_id").get("contact-split").asLong());
  }
}
