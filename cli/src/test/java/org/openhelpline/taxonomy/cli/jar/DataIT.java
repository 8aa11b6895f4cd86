package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files beside ours, named by {@code --data}, are used like ours by every command. */
class DataIT {
  private static final String FILES =
      Path.of(System.getProperty("helpline-taxonomy.root"), "examples", "data", "safespot-jm-extension").toString();
  private static final String EXTENSION = Path.of(FILES, "extension.json").toString();

  @TempDir
  Path dir;

  private static Jar.Result run(int exit, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", FILES));
    Jar.Result result = Jar.run(all.toArray(String[]::new));
    assertEquals(exit, result.exit(), result.err());
    return result;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text.replace('\'', '"')).toString();
  }

  private String labels() throws IOException {
    return file("labels.csv", "contact_id,category,subcategory,incident_location\n1,Violence,Cyberbullying,\n"
        + "1,Violence,Bullying in school,Offline\n2,Mental Health,Stress,\n");
  }

  @Test
  void whatIsBesideOursIsListedAndShown() {
    String list = run(0, "list").out();
    assertTrue(list.contains("safespot-jm-2021  documented"), list);
    assertTrue(list.contains("extends edition 2021"), list);
    assertTrue(list.contains("safespot-jm-local"), list);
    assertFalse(Jar.run("list").out().contains("safespot-jm-local"));
    Csv tree = Csv.of(run(0, "show", "--edition", "safespot-jm-2021", "--format", "csv").out());
    assertTrue(tree.column("code").containsAll(List.of("violence.bullying", "safespot-jm.cyberbullying")));
    String concept = run(0, "show", "safespot-jm.cyberbullying").out();
    assertTrue(concept.contains("rolls up to      violence.bullying"), concept);
    assertEquals(List.of("safespot-jm.cyberbullying"), Csv.of(
        run(0, "lookup", "cyber-bullying", "--edition", "safespot-jm-2021", "--format", "csv").out()).column("code"));
  }

  @Test
  void theOptionMayStandBeforeTheCommand() {
    assertEquals(0, Jar.run("--data", FILES, "show", "safespot-jm.cyberbullying").exit());
  }

  @Test
  void aListIsMappedOntoTheLocalConceptsAndOnToEveryEdition() throws IOException {
    String in = labels();
    Csv own = Csv.of(run(0, "map", in, "--crosswalk", "safespot-jm-local").out());
    assertEquals(List.of("safespot-jm.cyberbullying", "safespot-jm.bullying-in-school",
        "mental-health.distress-fear-anxiety"), own.column("code"));
    assertEquals(List.of("online", "offline", "unknown"), own.column("mode"));
    assertEquals("safespot-jm-2021", own.column("edition").get(0));
    for (String edition : List.of("2020", "2021", "2024", "2026")) {
      Csv there = Csv.of(run(0, "map", in, "--crosswalk", "safespot-jm-local", "--to", edition).out());
      Csv direct = Csv.of(run(0, "map", in, "--crosswalk", "safespot-jm", "--to", edition).out());
      for (String column : List.of("contact_id", "status", "code", "mode", "forms", "source_positions", "edition")) {
        assertEquals(direct.column(column), there.column(column), edition + " " + column);
      }
      assertTrue(there.column("loss").get(0).contains("generalised"), there.column("loss").toString());
    }
  }

  @Test
  void storedLocalCodesAreMigratedCheckedAndCounted() throws IOException {
    String codes = file("codes.csv", "contact_id,code,mode\n1,safespot-jm.cyberbullying,\n2,violence.bullying,offline\n"
        + "3,safespot-jm.nothing,\n");
    Csv migrated = Csv.of(run(1, "migrate", codes, "--from", "safespot-jm-2021", "--to", "2026").out());
    assertEquals(List.of("violence.cyberbullying", "violence.bullying", ""), migrated.column("code"));
    Csv findings = Csv.of(run(1, "validate", codes, "--edition", "safespot-jm-2021").out());
    assertEquals(List.of("unknown-code"), findings.column("finding"));
    Csv figures = Csv.of(run(1, "tabulate", codes, "--edition", "safespot-jm-2021").out());
    assertTrue(figures.column("code").contains("safespot-jm.cyberbullying"));
    String diff = run(0, "diff", "2021", "safespot-jm-2021", "--format", "csv").out();
    assertTrue(diff.contains("added,safespot-jm.cyberbullying,,Cyberbullying"), diff);
  }

  @Test
  void lintLooksAtAnExtensionLikeAtATaxonomy() throws IOException {
    assertTrue(Jar.run("lint", EXTENSION).out().contains("0 errors, 0 warnings, 0 pieces of advice"));
    assertEquals(0, run(0, "lint", "safespot-jm-2021").exit());
    assertEquals(0, run(0, "lint", "safespot-jm-local").exit());
    String broken = Files.writeString(dir.resolve("broken.json"), Files.readString(Path.of(EXTENSION))
        .replace("\"rollsUpTo\": \"violence.child-labour\"", "\"rollsUpTo\": \"violence\"")
        .replace("\"code\": \"safespot-jm.cyberbullying\"", "\"code\": \"violence.cyberbullying\"")).toString();
    Jar.Result result = Jar.run("lint", broken, "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    assertTrue(Csv.of(result.out()).column("check").containsAll(List.of("roll-up-to-group", "local-code-taken")));
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".sssom.tsv", ".json"})
  void aCrosswalkOntoTheLocalConceptsGoesRoundThroughEveryFormat(String end) throws IOException {
    String out = dir.resolve("there" + end).toString();
    String back = dir.resolve("back.json").toString();
    run(0, "convert", "safespot-jm-local", out);
    run(0, "convert", out, back);
    String whole = dir.resolve("whole.json").toString();
    run(0, "convert", "safespot-jm-local", whole);
    assertEquals(Files.readString(Path.of(whole)), Files.readString(Path.of(back)));
    assertEquals(run(0, "map", labels(), "--crosswalk", "safespot-jm-local").out().replaceAll(",safespot[^,]*#", ","),
        run(0, "map", labels(), "--crosswalk", out).out().replaceAll(",safespot[^,]*#", ","));
  }

  @Test
  void whatCantBeUsedEndsTheRunInALineForEachFault() throws IOException {
    for (String path : List.of("no-such-folder", file("empty.json", ""), file("other.json", "{'a': 1}"),
        file("twice.json", "{'id': 'kellimni-mt', 'version': '1', 'lang': 'en', 'levels': ['a'], 'entries': []}"))) {
      Jar.Result result = Jar.run("list", "--data", path);
      assertEquals(2, result.exit(), path);
      assertEquals("", result.out());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains(path), result.err());
    }
    Jar.Result faults = Jar.run("list", "--data", file("faults.json", "{'id': 'x', 'extends': {}, 'concepts': []}"));
    assertEquals(2, faults.exit());
    assertTrue(faults.err().contains("/extends"), faults.err());
    assertFalse(faults.err().contains("\tat "), faults.err());
    Jar.Result again = Jar.run("list", "--data", FILES, "--data", EXTENSION);
    assertEquals(2, again.exit());
    assertTrue(again.err().contains("there is already an edition 'safespot-jm-2021'"), again.err());
  }
}
