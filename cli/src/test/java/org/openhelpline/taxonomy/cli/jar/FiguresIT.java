package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting and adding up, through the jar. */
class FiguresIT {
  private static final String CONTACTS = """
      contact_id,code,mode,forms,month
      1,violence.sexual-violence,offline,,jan
      1,violence.online-sexual-abuse-exploitation,,,jan
      2,violence.bullying,online,,jan
      3,violence.online-sexual-abuse,,,feb
      4,sexuality.sexual-behaviours,online,grooming,feb
      5,,,,feb
      """;

  @TempDir
  Path dir;

  private static Jar.Result tabulate(String input, String... more) {
    String[] args = Stream.concat(Stream.of("tabulate", "-", "--edition", "2024"), Stream.of(more))
        .toArray(String[]::new);
    return Jar.run(input.getBytes(StandardCharsets.UTF_8), args);
  }

  private static Map<String, String> row(Csv csv, String... wanted) {
    List<Map<String, String>> found = csv.rows().stream().filter(row -> {
      for (int i = 0; i < wanted.length; i += 2) {
        if (!row.get(wanted[i]).equals(wanted[i + 1])) {
          return false;
        }
      }
      return true;
    }).toList();
    assertEquals(1, found.size(), String.join(" ", wanted) + " " + found);
    return found.get(0);
  }

  private static String ocsea(Csv csv, String rule, String item) {
    return row(csv, "section", "ocsea", "logging_rule", rule, "item", item, "scope", "total").get("contacts_surely");
  }

  private Path file(String name) {
    return dir.resolve(name);
  }

  @Test
  void codesAreCountedAndTheLoggingRuleIsShownSideBySide() {
    Jar.Result result = tabulate(CONTACTS);
    Csv csv = Csv.of(result.out());
    assertEquals("3", ocsea(csv, "both", "violence-contacts"), result.err());
    assertEquals("2", ocsea(csv, "both", "by-code"));
    assertEquals("2", ocsea(csv, "online-only", "by-code"));
    assertEquals("1", ocsea(csv, "offline-only", "by-code"));
    assertEquals("1", ocsea(csv, "both", "by-code-mode-and-forms-outside-violence"));
    Map<String, String> violence = row(csv, "section", "category", "code", "violence", "mode", "");
    assertEquals("3", violence.get("contacts_surely"));
    assertEquals("4", violence.get("reasons_surely"));
    assertEquals("0.7500", violence.get("multi_response_share_of_contacts_least"));
    assertTrue(csv.rows().stream().allMatch(row -> row.get("standing").contains("observed, not issued by CHI")));
    assertFalse(row(csv, "section", "code", "code", "violence.other", "mode", "")
        .get("series_break").isEmpty());
  }

  @Test
  void labelsOfTheFrameworkAreCountedToo() {
    Jar.Result result =
        tabulate("contact_id,category,subcategory\n1,Violence,Bullying\n1,Violence,Physical violence\n");
    assertEquals(0, result.exit(), result.err());
    assertEquals("1", row(Csv.of(result.out()), "code", "violence", "mode", "").get("contacts_surely"));
    Jar.Result json = tabulate("{\"id\": \"1\", \"categories\": {\"Violence\": [\"Bullying\"]}, \"month\": \"x\"}\n",
        "--layout", "aselo-jsonl", "--by", "month");
    assertEquals("1", row(Csv.of(json.out()), "code", "violence", "mode", "", "by_month", "x").get("contacts_surely"));
  }

  @Test
  void columnsBreakTheFiguresDown() {
    Csv csv = Csv.of(tabulate(CONTACTS, "--by", "month").out());
    assertEquals("2", row(csv, "section", "category", "code", "violence", "mode", "", "by_month", "jan")
        .get("contacts_surely"));
    assertEquals("1", row(csv, "section", "category", "code", "violence", "mode", "", "by_month", "feb")
        .get("contacts_surely"));
  }

  @Test
  void aNetworkAddsUpWhatHelplinesSend() {
    String more = CONTACTS.replace("\n1,", "\n11,").replace("\n2,", "\n12,");
    for (String id : List.of("a", "b")) {
      Jar.Result sent = tabulate(id.equals("a") ? CONTACTS : more, "--by", "month", "--source", id, "--logs",
          "several=yes,online=" + (id.equals("a") ? "no" : "yes") + ",both=yes", "--json",
          file(id + ".json").toString(), "-o", file(id + ".csv").toString());
      assertTrue(sent.exit() < 2, sent.err());
    }
    Jar.Result merged = Jar.run("merge", file("a.json").toString(), file("b.json").toString());
    assertEquals(0, merged.exit(), merged.err());
    Csv csv = Csv.of(merged.out());
    assertEquals("4", ocsea(csv, "both", "by-code"));
    assertTrue(row(csv, "section", "note", "item", "online-not-told-apart").get("label").contains("1 of 2"));
    Jar.Result twice = Jar.run("merge", file("a.json").toString(), file("a.json").toString());
    assertEquals(2, twice.exit());
    assertTrue(twice.err().contains("'a' stands twice"), twice.err());
    assertEquals(1, twice.err().lines().count());
  }

  @Test
  void smallFiguresAreMarkedNeverZeroAndNotAddedUp() {
    Jar.Result result = tabulate(CONTACTS, "--source", "a", "--suppress", "5", "--json", file("a.json").toString());
    Csv csv = Csv.of(result.out());
    Map<String, String> violence = row(csv, "section", "category", "code", "violence", "mode", "");
    assertEquals("true", violence.get("suppressed"));
    assertEquals("suppressed", violence.get("contacts_surely"));
    assertEquals("suppressed", violence.get("multi_response_share_of_contacts_least"));
    Jar.Result merged = Jar.run("merge", file("a.json").toString(), "-o", file("m.csv").toString());
    assertEquals(2, merged.exit());
    assertTrue(merged.err().contains("suppressed"), merged.err());
    assertFalse(Files.exists(file("m.csv")));
  }

  @Test
  void whatCannotBeDoneIsOneLine() {
    for (String[] args : new String[][] {{"--by", "a,b,c,d"}, {"--by", "nowhere"}, {"--suppress", "1"},
        {"--json", file("x.json").toString()}, {"--hide-zeros"}, {"--one-reason", "no.such"}, {"--logs", "what=yes"},
        {"--one-reason", "first-logged", "--layout", "aselo-jsonl"}}) {
      Jar.Result result = tabulate(CONTACTS, args);
      assertEquals(2, result.exit(), String.join(" ", args));
      assertEquals(1, result.err().lines().count(), result.err());
      assertEquals("", result.out());
    }
    for (String[] args : new String[][] {{"merge"}, {"merge", "nowhere.json"}, {"merge", dir.toString()}}) {
      assertEquals(2, Jar.run(args).exit());
    }
    assertEquals(0, Jar.run("tabulate", "--help").exit());
    assertEquals(0, Jar.run("merge", "--help").exit());
  }
}
