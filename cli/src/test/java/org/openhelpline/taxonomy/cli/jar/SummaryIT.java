package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return new ObjectMapper().readTree(Files.readString(dir.resolve("summary")));
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
    for (String[] bound : new String[][] {{"", "contacts"}, {"_possibly", "contacts_possibly"}}) {
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
    assertEquals(contacts(table, "violence-contacts", "contacts"), sums.get("violence_contacts").asLong());
    assertEquals(contacts(table, "by-code-and-mode", "contacts"),
        sums.get("ocsea_contacts").get("by_code_and_mode").asLong());
  }
}
