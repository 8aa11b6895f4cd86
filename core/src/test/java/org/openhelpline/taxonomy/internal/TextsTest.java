package org.openhelpline.taxonomy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @Test
  void aFoldedTextIsItsOwnKey() {
    String text = "mental/emotional violence - v";
    assertSame(text, Texts.key(text));
  }

  @Test
  void theKeyOfNothingIsNothing() {
    assertEquals("", Texts.key(""));
    assertEquals("", Texts.key(" \u00a0\r\n\t\u200b\ufeff"));
    assertEquals("", Texts.key("\u007f"));
  }

  @Test
  void carriageReturnsNoBreakAndDoubledSpacesMakeNoDifference() {
    assertEquals("sexual violence", Texts.key("Sexual violence\r"));
    assertEquals("sexual violence", Texts.key("Sexual\u00a0violence"));
    assertEquals("sexual violence", Texts.key("  Sexual \u2009 \t violence  "));
    assertEquals("sexual violence", Texts.key("Sexual\r\nviolence"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\ufe63", "\uff0d"})
  void kindsOfDashMakeNoDifference(String dash) {
    assertEquals("self-harm", Texts.key("Self" + dash + "harm"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\u2018", "\u2019", "\u201b", "`", "\u00b4", "\u1ffd", "\u02bc", "\u2032", "\u2033",
      "\"", "\u201a", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\u2039", "\u203a", "\uff02", "\uff07"})
  void kindsOfQuoteMakeNoDifference(String quote) {
    assertEquals("child's rights", Texts.key("Child" + quote + "s rights"));
  }

  @ParameterizedTest
  @CsvSource({"STRASSE, stra\u00dfe", "STRA\u1e9eE, strasse", "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c2",
      "KIZ, k\u0131z", "\u00c9COLE, e\u0301cole", "\ufb01ve, FIVE"})
  void capitalsAndSmallLettersMakeNoDifferenceInAnyScript(String one, String other) {
    assertEquals(Texts.key(one), Texts.key(other));
  }

  @Test
  void differentLettersAndPunctuationStayDifferent() {
    List<String> different = List.of("A/B", "A / B", "A-B", "A B", "AB", "A'B", "\u00c1/B", "A/B/");
    for (String one : different) {
      for (String other : different) {
        assertEquals(one.equals(other), Texts.key(one).equals(Texts.key(other)), one + " and " + other);
      }
    }
  }

  @Test
  void theLooseKeyKeepsLettersMarksAndDigitsAlone() {
    assertEquals("ab1", Texts.looseKey(" A / (b), 1!"));
    assertEquals(Texts.looseKey("A/B"), Texts.looseKey("a b"));
    assertEquals("", Texts.looseKey("- / -"));
    // Thai vowels are marks: without them two words would look the same.
    assertNotEquals(Texts.looseKey("\u0e01\u0e35"), Texts.looseKey("\u0e01\u0e37"));
  }

  @Test
  void theKeyOfAKeyIsThatKeyWhateverTheCharacter() {
    assertEquals(List.of(), charactersThatDependOn(Texts::key, "e", "\u0301"));
  }

  @Test
  void noCharacterDependsOnItsUnicodeForm() {
    assertEquals(List.of(),
        charactersThatDependOn(text -> Normalizer.normalize(text, Normalizer.Form.NFC), "e", "\u0301"));
    assertEquals(List.of(),
        charactersThatDependOn(text -> Normalizer.normalize(text, Normalizer.Form.NFD), "e", "\u0301"));
  }

  @Test
  void noCharacterDependsOnItsLetterCase() {
    assertEquals(List.of(), charactersThatDependOn(text -> text.toUpperCase(Locale.ROOT), "e", "b"));
    assertEquals(List.of(), charactersThatDependOn(text -> text.toLowerCase(Locale.ROOT), "e", "b"));
  }

  /** Every character that, alone or among others, gives another key once the text is typed in another way. */
  private static List<String> charactersThatDependOn(UnaryOperator<String> typed, String before, String after) {
    List<String> found = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      if (type == Character.SURROGATE || type == Character.UNASSIGNED || type == Character.PRIVATE_USE) {
        continue;
      }
      String character = Character.toString(c);
      for (String text : List.of(character, before + character + after)) {
        if (!Texts.key(text).equals(Texts.key(typed.apply(text)))) {
          found.add(Integer.toHexString(c) + " in '" + text + "'");
        }
      }
    }
    return found;
  }
}
