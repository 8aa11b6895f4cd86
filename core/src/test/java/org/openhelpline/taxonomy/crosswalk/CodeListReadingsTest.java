package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cell that holds one text can mean: exports often join the levels, or keep the last alone. */
class CodeListReadingsTest {
  private static final CodeList TWO = list(List.of(
      new CodeListEntry(List.of("Family", "Other"), List.of(List.of("Family", "Anything else"),
          List.of("Family", "other")), false),
      entry("School", "Other"), entry("School", "Exams - oral"), entry("A - B", "C")));

  private static List<String> readings(CodeList list, String text, String separator) {
    return list.readings(text, separator).stream().map(CodeListEntry::text).toList();
  }

  @Test
  void levelsWithASeparatorBetweenThemMeanOneEntry() {
    assertEquals(List.of("School > Other"), readings(TWO, "School > Other", " > "));
    assertEquals(List.of("School > Other"), readings(TWO, "school>OTHER", " > "));
    assertEquals(List.of("Family > Other"), readings(TWO, "Family > Anything else", ">"));
  }

  @Test
  void aSeparatorThatStandsWithinALabelToo() {
    assertEquals(List.of("School > Exams - oral"), readings(TWO, "School - Exams - oral", " - "));
    assertEquals(List.of("A - B > C"), readings(TWO, "A - B - C", " - "));
    assertEquals(List.of("School > Exams - oral"), readings(TWO, "Exams - oral", " - "));
  }

  @Test
  void aSeparatorOfSeveralCharacters() {
    assertEquals(List.of("School > Other"), readings(TWO, "School :: Other", " :: "));
  }

  @Test
  void theLastLevelAloneMeansEveryEntryThatEndsSoOnceAndInOrder() {
    assertEquals(List.of("Family > Other", "School > Other"), readings(TWO, "Other", " > "));
    assertEquals(List.of("Family > Other"), readings(TWO, "anything ELSE", " > "));
  }

  @Test
  void anyOtherTextMeansNone() {
    assertEquals(List.of(), readings(TWO, "Family > Exams", " > "));
    assertEquals(List.of(), readings(TWO, "", " > "));
    assertEquals(List.of(), readings(TWO, "Family", " > "));
  }

  @Test
  void aTextCanBeginWithTheSeparatorWhereThereIsNoTopLevel() {
    CodeList list = list(List.of(entry("", "Other"), entry("School", "Other")));
    assertEquals(List.of(" > Other"), readings(list, "> Other", " > "));
  }

  @Test
  void listsOfOneLevelAndOfThree() {
    CodeList one = new CodeList("one", "1", "en", "One level", List.of("reason"),
        List.of(new CodeListEntry(List.of("a > b"), List.of(), false)));
    assertEquals(List.of("a > b"), readings(one, "A > B", " > "));
    CodeList three = new CodeList("three", "1", "en", "Three levels", List.of("a", "b", "c"), List.of(
        new CodeListEntry(Arrays.asList("Family", "Parents", "Other"), List.of(), false),
        new CodeListEntry(Arrays.asList("Family", "Siblings", "Other"), List.of(), false)));
    assertEquals(List.of("Family > Siblings > Other"), readings(three, "Family > Siblings > Other", " > "));
    assertEquals(List.of("Family > Parents > Other", "Family > Siblings > Other"), readings(three, "other", " > "));
    assertEquals(List.of(), readings(three, "Family > Siblings", " > "));
  }
}
