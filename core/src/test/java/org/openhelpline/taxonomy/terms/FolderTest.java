package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a reader does not see, and which are letters. */
class FolderTest {
  private static String folded(String text) {
    StringBuilder out = new StringBuilder();
    Folder folder = new Folder((c, start, end, line, column) -> out.appendCodePoint(c));
    text.chars().forEach(c -> folder.accept((char) c));
    folder.finish();
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x1b, 0x7f, 0x80, 0x9f, 0xad, 0x34f, 0x640, 0x180b, 0x180f, 0x200b, 0xfe00, 0xfe0f, 0xfeff,
      0xe0100, 0xe01ef})
  void charactersThatNobodySeesAreSkipped(int c) {
    assertEquals("ab", folded("a" + Character.toString(c) + "b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x7e, 0x180a, 0x1810, 0xfdff, 0xfe10, 0xe00ff, 0xe01f0, 0x641, 0x350})
  void theirNeighboursAreNot(int c) {
    assertNotEquals("ab", folded("a" + Character.toString(c) + "b"));
  }

  @ParameterizedTest
  @CsvSource({"Az, az", "\u00c9, e\u0301", "Stra\u00dfe, strasse", "\u1e9e, ss", "\u03a3\u03c2, \u03c3\u03c3",
      "\ufb01, fi", "a\u2013b, a b"})
  void lettersLoseTheirCaseAndAreTakenApart(String text, String folded) {
    assertEquals(folded, folded(text));
  }

  @Test
  void whiteSpaceAndHyphensJoinAndDashesThatStandApartDoNot() {
    assertEquals("a b", folded("a \t\n b"));
    assertEquals("a b", folded("a- b"));
    assertEquals("a-b", folded("a -b"));
    assertEquals("a-b", folded("a--b"));
    assertEquals("a b", folded("a\u0085b"));
    assertEquals("'a'", folded("\u201ca\u201d"));
  }

  @Test
  void halfACharacterIsKeptAsWhatItIs() {
    assertEquals("a\ud83d", folded("a\ud83d"));
    assertEquals("\ud83db", folded("\ud83db"));
    assertEquals("\ud83d\ude00", folded("\ud83d\ude00"));
  }

  @Test
  void ofPlainCharactersLettersAndDigitsAreWords() {
    for (char c = 0; c < 0x80; c++) {
      boolean isWord = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".indexOf(c) >= 0;
      assertEquals(isWord ? Letters.Kind.WORD : Letters.Kind.OTHER, Letters.kind(c, Letters.Kind.OTHER), "" + (int) c);
    }
  }

  @Test
  void variantsHavePluralsTooInEnglishAlone() {
    TermScanner english = TermScanner.of(SampleTerms.terms(SampleTerms.term("en", "child prostitute", "bad body")));
    assertEquals(1, english.scan("Bad bodies.").size());
    TermScanner other = TermScanner.of(SampleTerms.terms(SampleTerms.term("nl", "child prostitute", "bad body")));
    assertEquals(0, other.scan("Bad bodies, child prostitutes.").size());
  }
}
