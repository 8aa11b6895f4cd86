package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as the contract has them, through the jar. */
class CommandsIT {
  @TempDir
  Path dir;

  private String file(String name, String content) {
    try {
      return Files.writeString(dir.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Csv migrated(String from, String to, String rows) {
    Jar.Result result = Jar.run(("contact_id,code,mode,forms\n" + rows).getBytes(StandardCharsets.UTF_8),
        "migrate", "-", "--from", from, "--to", to);
    assertTrue(result.exit() < 2, result.err());
    return Csv.of(result.out());
  }

  private static List<String> codesAndModes(Csv csv) {
    return csv.rows().stream().map(r -> r.get("code") + " " + r.get("mode")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "lookup", "explain", "map", "migrate", "validate", "diff", "check-list",
    "convert", "lint"})
  void everyCommandHasHelp(String command) {
    Jar.Result result = Jar.run(command, "--help");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("helpline-taxonomy " + command), result.out());
  }

  @Test
  void aWrongCommandOrOptionIsOneLineAndNotDone() {
    for (String[] args : new String[][] {{"nonsense"}, {"map"}, {"show", "--edition", "1999"}, {"show", "no.such"},
        {"list", "--nope"}, {"explain", "x"}, {"migrate", "-", "--from", "2021", "--to", "1999"},
        {"map", "-", "--crosswalk", "nowhere"}, {"validate", "-", "--edition", "2021", "--severity", "x=error"}}) {
      Jar.Result result = Jar.run(args);
      assertEquals(2, result.exit(), String.join(" ", args));
      assertEquals(1, result.err().lines().count(), result.err());
      assertEquals("", result.out());
    }
  }

  @Test
  void listingsSayThatEditionsWereObservedAndNotIssued() {
    Jar.Result list = Jar.run("list");
    assertEquals(0, list.exit(), list.err());
    for (String word : List.of("2020", "2021", "2024", "2026", "documented", "inferred",
        "observed, not issued by CHI", "kellimni-mt", "te-guio-co", "2026-2024", "sexual-extortion", "project")) {
      assertTrue(list.out().contains(word), word);
    }
  }

  @ParameterizedTest
  @CsvSource({"2020,67", "2021,75", "2024,74", "2026,73"})
  void showPrintsEveryConceptOfAnEdition(String edition, int count) {
    Jar.Result result = Jar.run("show", "--edition", edition, "--format", "csv");
    assertEquals("edition,code,parent,label,category_label,selectable,mode_rule,sensitive,sexual_violence,status,"
        + "successors,series_break", result.lines().get(0));
    Csv csv = Csv.of(result.out());
    assertEquals(count, csv.rows().stream().filter(r -> r.get("selectable").equals("true"))
        .filter(r -> !r.get("status").equals("retired")).count());
    assertEquals(Set.of(edition), Set.copyOf(csv.column("edition")));
  }

  @Test
  void aRetiredCodeStillResolvesWithItsSuccessor() {
    Map<String, String> row = Csv.of(Jar.run("show", "violence.online-sexual-abuse", "--edition", "2024", "--format",
        "csv").out()).rows().get(0);
    assertEquals("retired", row.get("status"));
    assertEquals("violence.online-sexual-abuse-exploitation", row.get("successors"));
  }

  @Test
  void lookupFindsEveryConceptThatALabelFits() {
    Jar.Result result = Jar.run("lookup", "UNSPECIFIED/other ", "--edition", "2021", "--format", "csv");
    assertEquals("edition,code,label,matched,lang,kind,score", result.lines().get(0));
    assertEquals(11, result.lines().size() - 1);
    Jar.Result dirty = Jar.run("lookup", "Emotional\u00a0distress \u2014 ANGER  problems\r", "--edition", "2024",
        "--format", "csv");
    assertEquals(List.of("mental-health.distress-anger"), Csv.of(dirty.out()).column("code"));
  }

  @Test
  void lookupOfAnotherEditionsLabelResolvesAndSaysSo() {
    Map<String, String> row = Csv.of(Jar.run("lookup", "Mental/Emotional violence", "--edition", "2024", "--format",
        "csv").out()).rows().get(0);
    assertEquals("violence.emotional-violence", row.get("code"));
    assertEquals("other-edition", row.get("kind"));
  }

  @Test
  void lookupOfNothingShowsWhatComesNear() {
    Jar.Result result = Jar.run("lookup", "bulying", "--edition", "2021", "--format", "csv");
    assertEquals(0, result.exit());
    assertTrue(result.err().contains("nothing fits 'bulying'"), result.err());
    assertEquals("nearest", Csv.of(result.out()).rows().get(0).get("kind"));
    assertEquals("violence.bullying", Csv.of(result.out()).rows().get(0).get("code"));
  }

  @Test
  void lookupFindsFormsAndTermsToo() {
    Csv grooming = Csv.of(Jar.run("lookup", "grooming", "--format", "csv").out());
    assertEquals(List.of("form"), grooming.column("kind"));
    assertEquals(List.of("grooming"), grooming.column("code"));
    assertEquals(List.of("Grooming for sexual purposes"), grooming.column("label"));
    Csv term = Csv.of(Jar.run("lookup", "Child pornography", "--format", "csv").out());
    assertEquals(List.of("term"), term.column("kind"));
    assertEquals(List.of("csam"), term.column("code"));
  }

  @Test
  void lookupOfWhatNothingResemblesIsAHeaderAlone() {
    Jar.Result result = Jar.run("lookup", "qwertyuiop zxcvb", "--format", "csv");
    assertEquals(0, result.exit());
    assertEquals(1, result.lines().size(), result.out());
    assertTrue(result.err().contains("nothing fits"), result.err());
  }

  @Test
  void bullyingIsMigratedByItsMode() {
    Csv csv = migrated("2024", "2026", """
        a,violence.bullying,online,
        b,violence.bullying,offline,
        c,violence.bullying,both,
        d,violence.bullying,unknown,
        e,violence.bullying,,
        """);
    assertEquals(List.of("violence.cyberbullying online", "violence.bullying offline", "violence.bullying offline",
        "violence.cyberbullying online", " ", " "), codesAndModes(csv));
    assertEquals(List.of("", "", "", "", "violence.bullying|violence.cyberbullying",
        "violence.bullying|violence.cyberbullying"), csv.column("candidates").stream()
        .map(c -> c.isEmpty() ? "" : Arrays.stream(c.split("\\|")).sorted().collect(Collectors.joining("|")))
        .toList());
  }

  @Test
  void bullyingAndCyberbullyingJoinOnTheWayBack() {
    Csv csv = migrated("2026", "2024", "a,violence.bullying,offline,\na,violence.cyberbullying,,\n");
    assertEquals(List.of("violence.bullying both"), codesAndModes(csv));
    assertEquals("1|2", csv.rows().get(0).get("source_positions"));
    assertTrue(List.of(csv.rows().get(0).get("loss").split("\\|")).contains("merged"));
  }

  @Test
  void aMergedCodeIsAmbiguousOnTheWayBack() {
    Csv csv = migrated("2024", "2021", "a,violence.online-sexual-abuse-exploitation,online,grooming\n");
    assertEquals("ambiguous", csv.rows().get(0).get("status"));
    assertEquals(Set.of("violence.online-sexual-abuse", "violence.online-sexual-exploitation"),
        Set.of(csv.rows().get(0).get("candidates").split("\\|")));
  }

  @Test
  void aCodeOfAnotherEditionIsNotLost() {
    Csv csv = migrated("2021", "2026", "a,violence.cyberbullying,,\nb,mental-health.substance-use,,\n");
    assertEquals(List.of("violence.cyberbullying", "mental-health.addictive-behaviours-substance-use"),
        csv.column("code"));
  }

  @Test
  void everyLayoutGivesTheSameResult() {
    String rows = file("rows.csv", """
        contact_id,category,subcategory,primary
        1,Sexual Abuse,Rape,false
        1,Cyberbullying,Harassment,true
        2,Homelessness,Seeking shelter,
        """);
    String contacts = file("contacts.csv", """
        contact_id;reasons
        1;"Sexual Abuse > Rape;Cyberbullying > Harassment"
        2;Homelessness > Seeking shelter
        """);
    String aselo = file("aselo.jsonl", """
        {"id": 1, "categories": {"Sexual Abuse": ["Rape"], "Cyberbullying": ["Harassment"]}}
        {"contact_id": "2", "categories": {"Homelessness": {"Seeking shelter": true, "Orphaned": false}}}
        """);
    String expected = Jar.run("map", rows, "--crosswalk", "kellimni-mt").out();
    assertEquals(4, expected.lines().count());
    assertEquals(expected, Jar.run("map", contacts, "--crosswalk", "kellimni-mt", "--layout", "contact-rows").out());
    assertEquals(expected, Jar.run("map", aselo, "--crosswalk", "kellimni-mt", "--layout", "aselo-jsonl").out());
  }

  @Test
  void aCellWithTwoReadingsIsAFindingAndNotAGuess() throws IOException {
    String in = file("contacts.csv", "contact_id,reasons\n1,Rape\n");
    Path summary = dir.resolve("s.json");
    Jar.Result result = Jar.run("map", in, "--crosswalk", "kellimni-mt", "--layout", "contact-rows", "--summary",
        summary.toString());
    assertEquals(1, result.exit(), result.err());
    assertEquals("ambiguous", Csv.of(result.out()).rows().get(0).get("status"));
    assertTrue(Files.readString(summary).contains("\"two-readings\": 1"));
  }

  @Test
  void unsortedRowsAreGroupedInOrderOfFirstAppearance() {
    String in = file("unsorted.csv", """
        contact_id,category,subcategory
        b,Sexual Abuse,Rape
        a,Homelessness,Seeking shelter
        b,Cyberbullying,Harassment
        """);
    Jar.Result split = Jar.run("map", in, "--crosswalk", "kellimni-mt");
    assertEquals(1, split.exit());
    assertTrue(split.err().contains("contact-split"), split.err());
    Jar.Result grouped = Jar.run("map", in, "--crosswalk", "kellimni-mt", "--unsorted");
    assertEquals(0, grouped.exit(), grouped.err());
    assertEquals(List.of("b", "b", "a"), Csv.of(grouped.out()).column("contact_id"));
    assertEquals(List.of("1", "2", "1"), Csv.of(grouped.out()).column("position"));
  }

  @Test
  void keptColumnsFollowAndCellsThatASpreadsheetWouldRunAreDefused() {
    String in = file("keep.csv", """
        contact_id,category,subcategory,channel,note
        =1+1,Sexual Abuse,Rape,@chat,"-2, \""x\"""
        """);
    Jar.Result result = Jar.run("map", in, "--crosswalk", "kellimni-mt", "--keep", "note,channel");
    Csv csv = Csv.of(result.out());
    assertEquals(List.of("note", "channel"), csv.header().subList(csv.header().size() - 2, csv.header().size()));
    assertEquals("'=1+1", csv.rows().get(0).get("contact_id"));
    assertEquals("'@chat", csv.rows().get(0).get("channel"));
    assertEquals("'-2, \"x\"", csv.rows().get(0).get("note"));
    assertEquals(2, Jar.run("map", in, "--crosswalk", "kellimni-mt", "--keep", "nothing").exit());
  }

  @Test
  void everyInputReasonIsAnsweredForAndTheSumsAgree() throws IOException {
    StringBuilder rows = new StringBuilder("contact_id,category,subcategory,incident_location\n");
    String[] labels = {"Sexual Abuse,Rape", "Sexual Abuse,Incest", "Cyberbullying,Harassment", "Bullying,Physical",
        "General/Other,Administration", "Nowhere,Nothing", "Sexual Abuse,Sexual exploitation",
        "HIV/AIDS infected/affected children,Pregnancy and HIV"};
    String[] places = {"", "Online", "Offline", "Both", "Unknown"};
    for (int contact = 0; contact < 200; contact++) {
      for (int reason = 0; reason <= contact % 5; reason++) {
        rows.append(contact).append(',').append(labels[(contact * 7 + reason * 3) % labels.length]).append(',')
            .append(places[(contact + reason) % places.length]).append('\n');
      }
    }
    Path summary = dir.resolve("s.json");
    Jar.Result result = Jar.run("map", file("in.csv", rows.toString()), "--crosswalk", "kellimni-mt", "--summary",
        summary.toString());
    assertEquals(1, result.exit(), result.err());
    Map<String, Set<Integer>> answered = new TreeMap<>();
    for (Map<String, String> row : Csv.of(result.out()).rows()) {
      Set<Integer> positions = answered.computeIfAbsent(row.get("contact_id"), id -> new TreeSet<>());
      Arrays.stream(row.get("source_positions").split("\\|")).map(Integer::valueOf).forEach(positions::add);
    }
    for (int contact = 0; contact < 200; contact++) {
      List<Integer> expected = new ArrayList<>();
      for (int i = 1; i <= contact % 5 + 1; i++) {
        expected.add(i);
      }
      assertEquals(expected, List.copyOf(answered.get(String.valueOf(contact))), "contact " + contact);
    }
    String json = Files.readString(summary);
    assertTrue(json.contains("\"contacts\": 200") && json.contains("\"reasons_read\": 600")
        && json.contains("\"rows_read\": 600"), json);
  }

  @Test
  void validateFindsEverything() {
    String in = file("codes.csv", """
        contact_id,code,mode,forms
        a,violence.bullying,,
        a,violence.bullying,online,
        b,violence,,
        c,violence.cyberbullying,offline,
        d,mental-health.substance-use,,
        e,no.such.code,online,
        f,non-counselling.thanks,online,
        f,violence.neglect,,
        g,violence.sexual-violence,online,no-such-form|csam
        g,violence.other,unknown,
        h,,,
        i,violence.online-sexual-abuse,offline,
        j,violence.neglect,sometimes,
        """);
    Jar.Result result = Jar.run("validate", in, "--edition", "2021", "--max-reasons", "1");
    assertEquals(1, result.exit(), result.err());
    assertEquals("contact_id,line,path,finding,severity,message,arguments", result.lines().get(0));
    Map<String, Set<String>> found = Csv.of(result.out()).rows().stream().collect(Collectors.groupingBy(
        r -> r.get("contact_id"), Collectors.mapping(r -> r.get("finding"), Collectors.toCollection(TreeSet::new))));
    assertEquals(Set.of("mode-missing", "duplicate-reason", "too-many-reasons"), found.get("a"));
    assertEquals(Set.of("not-selectable"), found.get("b"));
    assertEquals(Set.of("other-edition-code", "mode-contradicts"), found.get("c"));
    assertEquals(Set.of("retired-code"), found.get("d"));
    assertEquals(Set.of("unknown-code"), found.get("e"));
    assertEquals(Set.of("mode-not-applicable", "counselling-beside-non-counselling", "too-many-reasons"),
        found.get("f"));
    assertEquals(Set.of("unknown-form", "other-beside-specific", "too-many-reasons"), found.get("g"));
    assertEquals(Set.of("no-reason"), found.get("h"));
    assertEquals(Set.of("mode-contradicts"), found.get("i"));
    assertEquals(Set.of("unknown-mode"), found.get("j"));
    Csv.of(result.out()).rows().forEach(r -> assertFalse(r.get("message").contains("{"), r.get("message")));
  }

  @Test
  void validateReadsTheFrameworksLabelsOfAnyEdition() {
    String in = file("labels.csv", """
        contact_id,category,subcategory
        a,Violence,Mental / Emotional violence
        b,violence,Bullying
        c,Violence,Cyberbullying
        d,Violence,Nonsense
        """);
    Csv csv = Csv.of(Jar.run("validate", in, "--edition", "2024").out());
    Map<String, Set<String>> found = csv.rows().stream().collect(Collectors.groupingBy(r -> r.get("contact_id"),
        Collectors.mapping(r -> r.get("finding"), Collectors.toCollection(TreeSet::new))));
    assertEquals(Set.of("other-edition-label", "mode-missing"), found.get("a"));
    assertEquals(Set.of("mode-missing"), found.get("b"));
    assertEquals(Set.of("other-edition-code"), found.get("c"));
    assertEquals(Set.of("unknown-label"), found.get("d"));
  }

  @Test
  void severitiesAreTheCallersToSet() {
    String in = file("codes.csv", "contact_id,code\na,no.such.code\nb,violence.neglect\n");
    assertEquals(1, Jar.run("validate", in, "--edition", "2021").exit());
    Jar.Result softened = Jar.run("validate", in, "--edition", "2021", "--severity", "unknown-code=advice");
    assertEquals("advice", Csv.of(softened.out()).rows().get(0).get("severity"));
  }

  @Test
  void explainTellsTheRuleAndWhatIsLost() {
    Jar.Result label = Jar.run("explain", "--crosswalk", "kellimni-mt", "Sexual Abuse", "Rape");
    assertEquals(0, label.exit(), label.err());
    assertTrue(label.out().contains("violence.sexual-violence") && label.out().contains("mode-unknown")
        && label.out().contains("kellimni-mt#"), label.out());
    Jar.Result code = Jar.run("explain", "--from", "2024", "--to", "2021", "violence.online-sexual-abuse-exploitation");
    assertTrue(code.out().contains("ambiguous"), code.out());
    assertEquals(1, Jar.run("explain", "--crosswalk", "kellimni-mt", "Nowhere", "Nothing").exit());
  }

  @Test
  void explainTellsWhatWasRejectedAndWhatWouldHaveLedElsewhere() {
    String[] args = {"explain", "--crosswalk", "kellimni-mt", "--to", "2024", "Sexual Abuse > Sexual exploitation",
        "--field", "incident_location=School"};
    String text = Jar.run(args).out();
    assertTrue(text.contains("rejected: rule kellimni-mt#254-online, when incident_location = Online"), text);
    assertTrue(text.contains("no, is 'School'"), text);
    assertTrue(text.contains("fired: rule kellimni-mt#254\n"), text);
    assertTrue(text.contains("2021-2024, about violence.online-sexual-exploitation (online):"), text);
    assertTrue(text.contains("if incident_location = Online | Online only | Internet: "), text);
    String[] asJson = Arrays.copyOf(args, args.length + 2);
    asJson[args.length] = "--format";
    asJson[args.length + 1] = "json";
    Jar.Result json = Jar.run(asJson);
    assertEquals(0, json.exit(), json.err());
    assertTrue(json.out().contains("\"outcome\": \"rejected\""), json.out());
    assertTrue(json.out().contains("\"found\": \"School\""), json.out());
    asJson[args.length + 1] = "csv";
    assertEquals(2, Jar.run(asJson).exit());
    Jar.Result unknown = Jar.run("explain", "--crosswalk", "kellimni-mt", "Sexual Abuse > Sexual exploitatoin");
    assertEquals(1, unknown.exit());
    assertTrue(unknown.out().contains("nearest: Sexual Abuse > Sexual exploitation"), unknown.out());
  }

  @Test
  void diffTellsWhatChanged() {
    Csv csv = Csv.of(Jar.run("diff", "2024", "2026", "--format", "csv").out());
    Set<String> changes = csv.rows().stream().map(r -> r.get("change") + " " + r.get("code"))
        .collect(Collectors.toSet());
    assertTrue(changes.containsAll(Set.of("added violence.cyberbullying", "split violence.bullying",
        "retired violence.commercial-sexual-exploitation", "merged violence.other-harmful-practices",
        "series-break violence.bullying")), changes.toString());
    Csv renamed = Csv.of(Jar.run("diff", "2021", "2024", "--format", "csv").out());
    assertTrue(renamed.rows().stream().anyMatch(r -> r.get("change").equals("renamed")
        && r.get("code").equals("violence.emotional-violence")), renamed.toString());
  }

  @Test
  void checkListTellsRenamedAndNewLabels() {
    String same = file("now.csv", """
        category,subcategory
        OSEC,Online grooming
        OSEC,Sexual extortion
        OSEC,Deepfakes
        """);
    Jar.Result result = Jar.run("check-list", same, "--crosswalk", "ecpat-ph", "--format", "csv");
    assertEquals(1, result.exit(), result.err());
    Map<String, String> kinds = Csv.of(result.out()).rows().stream()
        .collect(Collectors.toMap(r -> r.get("entry"), r -> r.get("change"), (a, b) -> a));
    assertEquals("respelled", kinds.get("OSEC > Online grooming"));
    assertEquals("vanished", kinds.get("Violence > Bullying"));
    assertTrue(Set.of("renamed", "appeared").contains(kinds.get("OSEC > Sexual extortion")), kinds.toString());
  }

  @Test
  void memoryDoesNotGrowWithTheFile() throws IOException {
    Path big = dir.resolve("big.csv");
    try (var out = Files.newBufferedWriter(big)) {
      out.write("contact_id,category,subcategory\n");
      for (int i = 0; i < 600_000; i++) {
        out.write("contact-" + i + ",Sexual Abuse,Rape\ncontact-" + i + ",Cyberbullying,Harassment\n");
      }
    }
    Jar.Result result = Jar.run(List.of("-Xmx40m"), new byte[0], "map", big.toString(), "--crosswalk", "kellimni-mt",
        "-o", dir.resolve("out.csv").toString());
    assertEquals(0, result.exit(), result.err());
    try (var lines = Files.lines(dir.resolve("out.csv"))) {
      assertEquals(1_200_001, lines.count());
    }
  }
}
