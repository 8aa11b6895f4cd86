package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.EditionDiff.Change;
import org.openhelpline.taxonomy.crosswalk.EditionDiff.Kind;

class EditionDiffTest {
  private static final String MERGED = "violence.online-sexual-abuse-exploitation";
  private static final String MERGED_LABEL = "Online child sexual abuse and exploitation";

  private static List<Change> of(Kind kind, List<Change> changes) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }

  @Test
  void twoCodesThatBecameOneAreRetiredAndMerged() {
    List<String> both = List.of("violence.online-sexual-abuse", "violence.online-sexual-exploitation");
    assertEquals(List.of(
        new Change(Kind.ADDED, MERGED, "", MERGED_LABEL, List.of(), ""),
        new Change(Kind.RETIRED, both.get(0), "Online sexual abuse", "", List.of(MERGED), ""),
        new Change(Kind.RETIRED, both.get(1), "Online sexual exploitation", "", List.of(MERGED), ""),
        new Change(Kind.RETIRED, "non-counselling", "Non-counselling", "", List.of(), ""),
        new Change(Kind.RETIRED, "non-counselling.information", "Information request", "", List.of(), ""),
        new Change(Kind.MERGED, MERGED, "", MERGED_LABEL, both, ""),
        new Change(Kind.SERIES_BREAK, "violence.other", "Unspecified/Other", "Unspecified/Other", List.of(),
            "residual: its siblings changed")),
        EditionDiff.of(SampleCrosswalks.from2021to2024()));
  }

  @Test
  void aCodeThatBecameTwoIsSplitAndItsSeriesBroken() {
    List<Change> changes = EditionDiff.of(SampleCrosswalks.from2024to2026());
    assertEquals(List.of(new Change(Kind.ADDED, "violence.cyberbullying", "", "Cyberbullying", List.of(), "")),
        of(Kind.ADDED, changes));
    assertEquals(List.of(new Change(Kind.RETIRED, "violence.commercial-sexual-exploitation",
        "Commercial sexual exploitation (offline)", "", List.of("violence.sexual-violence"), "")),
        of(Kind.RETIRED, changes));
    Change split = of(Kind.SPLIT, changes).get(0);
    assertEquals(1, of(Kind.SPLIT, changes).size());
    assertEquals("violence.bullying", split.code());
    assertEquals("Bullying", split.before());
    assertEquals(List.of("violence.bullying", "violence.cyberbullying"), split.related().stream().sorted().toList());
    assertEquals(List.of("violence.bullying", "violence.other"),
        of(Kind.SERIES_BREAK, changes).stream().map(Change::code).toList());
    assertEquals("remainder: cyberbullying split off", of(Kind.SERIES_BREAK, changes).get(0).note());
  }

  @Test
  void onTheWayBackASeriesIsBrokenForTheSameReason() {
    List<Change> broken = of(Kind.SERIES_BREAK, EditionDiff.of(SampleCrosswalks.from2026to2024()));
    assertEquals("remainder: cyberbullying split off", broken.get(0).note());
    assertEquals("violence.bullying", broken.get(0).code());
  }

  @Test
  void aCodeThatKeepsItsNameButNotItsLabelIsRenamed() {
    Taxonomy before = Taxonomy.builder("own", "1").concept(Concept.builder("a").label("en", "Fear").build())
        .concept(Concept.builder("b").label("en", "Joy").build()).build();
    Taxonomy after = Taxonomy.builder("own", "2").predecessor("1")
        .concept(Concept.builder("a").label("en", "Anxiety").build())
        .concept(Concept.builder("b").label("en", "Joy").build()).build();
    CrosswalkBuilder route = Crosswalk.from("1-2", before, after, Forms.none());
    List.of("a", "b").forEach(code ->
        route.rule(SampleCrosswalks.rule("r#" + code, code, Target.of(code, Relation.EXACT))));
    assertEquals(List.of(new Change(Kind.RENAMED, "a", "Fear", "Anxiety", List.of(), "")),
        EditionDiff.of(route.build()));
  }

  @Test
  void anEditionDiffersFromNoCodeList() {
    Crosswalk fromList = Crosswalk.from("list", list(List.of(entry("Family", "Other"))),
        SampleCrosswalks.EDITION_2024, Forms.none()).build();
    assertEquals("'list' starts from a code list, not from an edition",
        assertThrows(IllegalArgumentException.class, () -> EditionDiff.of(fromList)).getMessage());
  }

  @Test
  void kindsHaveTokensOfTheirOwn() {
    assertEquals("added retired renamed split merged series-break",
        String.join(" ", Arrays.stream(Kind.values()).map(Kind::token).toList()));
  }
}
