package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ModeField;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;

/** What is written says what was read, and is laid out as the shipped files are. */
class CrosswalkWriterTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();
  private static final Pattern TEXTS_ON_LINES_OF_THEIR_OWN =
      Pattern.compile("\\[\\n *(\"(?:[^\"\\\\]|\\\\.)*\"(?:,\\n *\"(?:[^\"\\\\]|\\\\.)*\")*)\\n *]");

  static List<String> shipped() {
    return DATA.crosswalkIds();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void writesShippedCrosswalksAsTheyAre(String id) throws IOException {
    byte[] file = resource("crosswalks/" + id + ".json");
    assertEquals(textsOnOneLine(new String(file, StandardCharsets.UTF_8)), write(read(file)));
  }

  /** Five of the shipped files lay out a list otherwise where a text in it holds a quote; nothing else may differ. */
  private static String textsOnOneLine(String json) {
    return TEXTS_ON_LINES_OF_THEIR_OWN.matcher(json)
        .replaceAll(m -> Matcher.quoteReplacement("[" + m.group(1).replaceAll(",\\n *", ", ") + "]"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void readsItsOwnOutputBack(String id) throws IOException {
    CrosswalkDocument document = read(resource("crosswalks/" + id + ".json"));
    assertEquals(document, read(write(document).getBytes(StandardCharsets.UTF_8)));
    assertEquals(DATA.crosswalk(id).rules(), document.rules());
    assertEquals(DATA.crosswalk(id).rules(), document.crosswalk(DATA).rules());
  }

  @Test
  void keepsEverythingThatADocumentCanSay() throws IOException {
    CrosswalkDocument document = everything();
    assertEquals(document, read(write(document).getBytes(StandardCharsets.UTF_8)));
    assertEquals(Mode.BOTH, document.crosswalk(DATA).contextMode().orElseThrow()
        .read(Map.of("where", "online AND offline")).orElseThrow());
  }

  @Test
  void namesASourceAsTheListDoes() throws IOException {
    String json = write(everything())
        .replace("\"source\": [\"Peers\", \"Bullying\"]", "\"source\": [\"Peers\", \"bullying.\"]");
    assertEquals(List.of("Peers", "Bullying"), read(json.getBytes(StandardCharsets.UTF_8)).rules().get(0).source());
  }

  @Test
  void leavesOutWhatIsSaidAlready() throws IOException {
    String json = write(everything());
    assertFalse(json.contains("\"note\": \"\""), json);
    assertEquals(2, json.split("\"review\"", -1).length - 1, "the document's review and that of the last rule");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "date", "author", "notice"})
  void aFieldThatIsNoTextIsAFault(String field) throws IOException {
    String json = write(everything()).replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": 7");
    InvalidDataException e = assertThrows(InvalidDataException.class,
        () -> read(json.getBytes(StandardCharsets.UTF_8)));
    assertTrue(e.getMessage().contains("a text was expected, not 7"), e.getMessage());
  }

  private static CrosswalkDocument everything() {
    OwnList list = new OwnList("my-list", "3", "en", "My list", "Of 2026", List.of("category", "subcategory"), List.of(
        new CodeListEntry(List.of("Peers", "Bullying"), List.of(List.of("Peers", "Buling")), true),
        new CodeListEntry(List.of("Calls", "Silent"), List.of(), false),
        new CodeListEntry(List.of("Calls", "Not yet decided"), List.of(), false)));
    Condition when = new Condition.AnyOf(List.of(
        new Condition.AllOf(List.of(new Condition.ModeIs(Set.of(Mode.ONLINE, Mode.BOTH)),
            new Condition.Not(new Condition.HasForm(Set.of("grooming"))))),
        new Condition.FieldIs("where", List.of("School", "In \"class\"")),
        new Condition.AllOf(List.of())));
    Target bullying = new Target("violence.bullying", Relation.NARROWER, Mode.OFFLINE, List.of());
    Target abuse = new Target("violence.online-sexual-abuse-exploitation", Relation.RELATED, Mode.NONE,
        List.of("grooming"));
    return new CrosswalkDocument("mine", "1", "Mine", list, "2024", "2026-11-22", "A data officer", "us", "Ours",
        Optional.of(new ModeField("where", Map.of(Mode.ONLINE, List.of("Online"), Mode.BOTH,
            List.of("Both", "Online and offline"), Mode.OFFLINE, List.of()))),
        List.of(
            new CrosswalkRule("r1", List.of("Peers", "Bullying"), when,
                List.of(Alternative.of(bullying, abuse), Alternative.of(abuse)), Optional.empty(), Confidence.LOW,
                "two\nlines", ""),
            new CrosswalkRule("r2", List.of("Calls", "Silent"), Condition.ALWAYS, List.of(),
                Optional.of(OutOfScopeReason.CALLER_ATTRIBUTE), Confidence.HIGH, "", "a helpline")));
  }

  private static CrosswalkDocument read(byte[] json) throws IOException {
    return CrosswalkDocumentReader.read(new ByteArrayInputStream(json), "test.json", DATA);
  }

  private static String write(CrosswalkDocument document) throws IOException {
    StringWriter out = new StringWriter();
    CrosswalkWriter.write(document, out);
    return out.toString();
  }

  private static byte[] resource(String file) throws IOException {
    try (InputStream in = TaxonomyData.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }
}
