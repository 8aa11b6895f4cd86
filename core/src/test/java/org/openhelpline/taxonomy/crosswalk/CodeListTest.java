package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeListTest {
  private static final CodeListEntry CONFLICT = new CodeListEntry(List.of("Family", "Parent\u2019s conflict"),
      List.of(List.of("FAMILY ", "Conflict (parents)")), true);

  private final CodeList list = list(List.of(CONFLICT, entry("Family", "Other"), entry("School", "Other")));

  @Test
  void itSaysWhatItIs() {
    assertEquals("our-list", list.id());
    assertEquals("3", list.version());
    assertEquals("en", list.lang());
    assertEquals("Our list", list.title());
    assertEquals(List.of("category", "subcategory"), list.levelNames());
    assertEquals(List.of("Family > Parent\u2019s conflict", "Family > Other", "School > Other"),
        list.entries().stream().map(CodeListEntry::text).toList());
  }

  @Test
  void anEntryIsFoundByItsLabelsHoweverTyped() {
    for (String typed : List.of("Parent\u2019s conflict", "PARENT'S CONFLICT", "Parent`s\u00a0conflict\r",
        "Parents conflict", " parent\u00b4s  conflict")) {
      assertEquals(Optional.of(CONFLICT), list.find(List.of("Family", typed)), typed);
    }
    assertEquals(Optional.of(entry("School", "Other")), list.find(List.of("school\r", "other")));
  }

  @Test
  void anEntryIsFoundByItsOtherSpellings() {
    assertEquals(Optional.of(CONFLICT), list.find(List.of("Family", "conflict (Parents)")));
    assertEquals(Optional.of(CONFLICT), list.find(List.of("Family", "conflict - parents")));
  }

  @Test
  void otherLabelsNameNoEntryAndTheNearestAreNamed() {
    assertEquals(Optional.empty(), list.find(List.of("Family", "Conflicts")));
    assertEquals(Optional.empty(), list.find(List.of("Family")));
    assertEquals(Optional.empty(), list.find(List.of("Other", "Family")));
    assertEquals(List.of("Family > Parent\u2019s conflict", "Family > Other"),
        list.nearest(List.of("Family", "Conflict")).stream().map(CodeListEntry::text).toList());
    assertEquals(List.of(), list.nearest(List.of("xyzzy", "")));
  }

  @Test
  void entriesThatDifferInPunctuationOnlyAreNeverTakenForEachOther() {
    CodeList two = list(List.of(entry("Health", "HIV+"), entry("Health", "HIV-")));
    assertEquals(Optional.of(entry("Health", "HIV+")), two.find(List.of("health", "hiv+")));
    assertEquals(Optional.of(entry("Health", "HIV-")), two.find(List.of("health", "hiv\u2013")));
    assertEquals(Optional.empty(), two.find(List.of("Health", "HIV")));
  }

  @Test
  void anEntryWithAnotherNumberOfLevelsIsRejected() {
    assertEquals("the entry 'Family' of 'our-list' has 1 levels, the list has 2",
        rejected(new CodeListEntry(List.of("Family"), List.of(), false)));
    assertEquals("the entry 'Family > Other > More' of 'our-list' has 3 levels, the list has 2", rejected(
        new CodeListEntry(List.of("Family", "Other"), List.of(List.of("Family", "Other", "More")), false)));
  }

  @Test
  void labelsThatNameTwoEntriesAreRejected() {
    assertEquals("'FAMILY > other' of 'our-list' names two entries: 'Family > Other' and 'FAMILY > other'",
        rejected(entry("Family", "Other"), entry("FAMILY", "other")));
    assertEquals("'Family > Other\r' of 'our-list' names two entries: 'Family > Other' and 'Family > More'",
        rejected(entry("Family", "Other"),
            new CodeListEntry(List.of("Family", "More"), List.of(List.of("Family", "Other\r")), false)));
  }

  @Test
  void anEntryThatStandsTwiceIsRejected() {
    assertEquals("the entry 'Family > Other' of 'our-list' stands twice",
        rejected(entry("Family", "Other"), entry("School", "Other"), entry("Family", "Other")));
  }

  @Test
  void aListDoesNotChangeWithWhatItWasBuiltFrom() {
    List<List<String>> spellings = new ArrayList<>(List.of(new ArrayList<>(List.of("a", "b"))));
    CodeListEntry entry = new CodeListEntry(List.of("A", "B"), spellings, false);
    List<CodeListEntry> entries = new ArrayList<>(List.of(entry));
    CodeList built = list(entries);
    spellings.get(0).set(1, "c");
    entries.clear();
    assertEquals(List.of(List.of("a", "b")), entry.spellings());
    assertEquals(List.of(entry), built.entries());
    assertThrows(UnsupportedOperationException.class, () -> built.entries().clear());
  }

  private static String rejected(CodeListEntry... entries) {
    return assertThrows(IllegalArgumentException.class, () -> list(List.of(entries))).getMessage();
  }
}
