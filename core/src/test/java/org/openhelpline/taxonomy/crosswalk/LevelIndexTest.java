package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelIndexTest {
  private final LevelIndex<String> index = new LevelIndex<>();

  @Test
  void valuesAreFoundAsTypedThenFoldedThenByLettersAlone() {
    index.add(List.of("Family", "Mother/Father"), "parents");
    for (String typed : List.of("Mother/Father", "MOTHER/father\r", "Mother / Father", "mother-father")) {
      assertEquals("parents", index.find("Family", typed), typed);
      assertEquals("parents", index.find(List.of("family ", typed)), typed);
    }
    assertNull(index.find("Family", "Mother"));
    assertNull(index.find("Mother/Father", "Family"));
  }

  @Test
  void theLevelsCountOneByOne() {
    index.add(List.of("a b", "c"), "two levels");
    assertNull(index.find("a", "b c"));
    assertNull(index.find(List.of("a b")));
    assertNull(index.find(List.of("a b", "c", "")));
    assertNull(index.find(List.of()));
    index.add(List.of("a b"), "one level");
    assertEquals("one level", index.find(List.of("A B")));
    assertEquals("two levels", index.find("A B", "C"));
  }

  @Test
  void labelsThatLeadToAnotherValueAreRefused() {
    assertEquals(Optional.empty(), index.add(List.of("a", "b"), "first"));
    assertEquals(Optional.of("first"), index.add(List.of("A ", "b\r"), "second"));
    assertEquals("first", index.find("A ", "b\r"));
  }

  @Test
  void theSameValueMayHaveLabelsThatDifferInNothing() {
    index.add(List.of("a", "b"), "first");
    assertEquals(Optional.empty(), index.add(List.of("A ", "b"), "first"));
    assertEquals("first", index.find("A ", "b"));
  }

  @Test
  void valuesThatDifferInPunctuationOnlyAreNeverTakenForEachOther() {
    index.add(List.of("a", "b/c"), "slash");
    index.add(List.of("a", "b-c"), "dash");
    assertEquals("slash", index.find("A", "B/C"));
    assertEquals("dash", index.find("A", "B\u2013C"));
    assertNull(index.find("a", "b c"));
    assertNull(index.find(List.of("a", "b.c")));
  }

  @Test
  void twoSpellingsOfOneValueAreNoTwoValues() {
    index.add(List.of("a", "b/c"), "one");
    index.add(List.of("a", "b-c"), "one");
    assertEquals("one", index.find("a", "b c"));
  }
}
