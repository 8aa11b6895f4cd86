package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermScannerTest {
  private static final TermScanner SCANNER = TermScanner.of(SampleTerms.terms(
      SampleTerms.term("en", "child sexual abuse"),
      SampleTerms.term("en", "child sexual abuse material", "CSAM"),
      SampleTerms.term("en", "online child sexual abuse"),
      SampleTerms.term("en", "child prostitute"),
      SampleTerms.term("en", "self-generated sexual material"),
      SampleTerms.term("en", "\u201cself-generated\u201d sexual material"),
      SampleTerms.term("en", "harmful body"),
      SampleTerms.term("fr", "p\u00e9dopornographie"),
      SampleTerms.term("fr", "mat\u00e9riel d\u2019abus sexuel"),
      SampleTerms.term("de", "Kindesmi\u00dfbrauch"),
      SampleTerms.term("el", "\u03c0\u03b1\u03b9\u03b4\u03af\u03bf\u03c2"),
      SampleTerms.term("ar", "\u0627\u0644\u0627\u0633\u062a\u0645\u0627\u0644\u0629"),
      SampleTerms.term("th", "\u0e01\u0e32\u0e23\u0e01\u0e25\u0e31\u0e48\u0e19"),
      SampleTerms.term("ja", "\u304b\u304d"),
      SampleTerms.term("ko", "\uc544\ub3d9 \ud559\ub300")));

  private static List<String> found(String text) {
    return SCANNER.scan(text).stream().map(m -> m.in(text).toString()).toList();
  }

  private static void assertFinds(String wording, String text) {
    assertEquals(List.of(wording), SCANNER.scan(text).stream().map(m -> m.term().wording()).toList(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"child prostitute", "Child Prostitute", "CHILD PROSTITUTE",
      "\uff23\uff28\uff29\uff2c\uff24 prostitute"})
  void letterCaseAndWidthMakeNoDifference(String text) {
    assertFinds("child prostitute", text);
  }

  @Test
  void lettersWithTwoSmallFormsOrTwoCapitalsAreFound() {
    assertFinds("Kindesmi\u00dfbrauch", "KINDESMISSBRAUCH");
    assertFinds("Kindesmi\u00dfbrauch", "kindesmi\u1e9ebrauch");
    assertFinds("\u03c0\u03b1\u03b9\u03b4\u03af\u03bf\u03c2", "\u03a0\u0391\u0399\u0394\u038a\u039f\u03a3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"child prostitute", "child\nprostitute", "child\r\n    prostitute", "child\u00a0prostitute",
      "child\u2003\u3000prostitute", "child-prostitute", "child\u2011prostitute", "child\u2013prostitute",
      "child\u2212prostitute", "child-\n  prostitute", "child\u2028prostitute", "child\u0085prostitute",
      "chi\u00adld pros\u200btitute", "child\ufeff prostitute", "child\u0000 prostitute"})
  void kindsOfWhiteSpaceAndHyphensAndInvisibleCharactersMakeNoDifference(String text) {
    assertFinds("child prostitute", text);
    assertEquals(List.of(text), found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"child - prostitute", "child \u2014 prostitute", "child -prostitute", "child--prostitute",
      "child. Prostitute", "child, prostitute", "childprostitute", "child_prostitute", "child/prostitute"})
  void aDashOrOtherSignBetweenTheWordsKeepsThemApart(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"self-generated\" sexual material", "'self-generated' sexual material",
      "\u2018self-generated\u2019 sexual material", "\u00abself-generated\u00bb sexual material",
      "\u201eself generated\u201c sexual materials"})
  void kindsOfQuotesMakeNoDifference(String text) {
    assertFinds("\u201cself-generated\u201d sexual material", text);
    assertFinds("self-generated sexual material", text.replaceAll("[\"'\u2018\u2019\u00ab\u00bb\u201e\u201c]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mat\u00e9riel d'abus sexuel", "mat\u00e9riel d\u2019abus sexuel",
      "MAT\u00c9RIEL D\u02bcABUS SEXUEL", "mate\u0301riel d\u00b4abus sexuel"})
  void apostrophesAndAccentsAreFoundHoweverTyped(String text) {
    assertFinds("mat\u00e9riel d\u2019abus sexuel", text);
  }

  @Test
  void theUnicodeFormMakesNoDifferenceAndPlacesAreThoseOfTheOriginal() {
    String sentence = "\u00c9vitez \u00ab p\u00e9dopornographie \u00bb, \uc544\ub3d9 \ud559\ub300.";
    String apart = Normalizer.normalize(sentence, Normalizer.Form.NFD);
    assertTrue(apart.length() > sentence.length());
    assertEquals(List.of("p\u00e9dopornographie", "\uc544\ub3d9 \ud559\ub300"), found(sentence));
    assertEquals(List.of("pe\u0301dopornographie", Normalizer.normalize("\uc544\ub3d9 \ud559\ub300",
        Normalizer.Form.NFD)), found(apart));
  }

  @Test
  void accentsAreFoundInAnyOrderAndBehindInvisibleCharacters() {
    TermScanner scanner = TermScanner.of(SampleTerms.terms(SampleTerms.term("vi", "v\u1ec7")));
    for (String text : List.of("v\u1ec7", "ve\u0323\u0302", "ve\u0302\u0323", "v\u1eb9\u0302", "v\u00ea\u0323",
        "ve\u00ad\u0302\u200d\u0323")) {
      assertEquals(1, scanner.scan(text).size(), text);
      assertEquals(text.length(), scanner.scan(text).get(0).end());
    }
    assertEquals(List.of(), scanner.scan("ve\u0302"));
  }

  @Test
  void invisibleSignsThatStretchArabicAreSkipped() {
    assertFinds("\u0627\u0644\u0627\u0633\u062a\u0645\u0627\u0644\u0629",
        "\u0627\u0644\u0627\u0633\u062a\u0640\u0640\u0645\u0627\u0644\u0629.");
  }

  @Test
  void englishWordingsAreFoundInThePluralAndOthersAreNot() {
    assertEquals(List.of("child prostitutes", "harmful bodies", "CSAMs"),
        found("child prostitutes, harmful bodies; CSAMs"));
    assertEquals(List.of(), found("p\u00e9dopornographies"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"grandchild prostitute", "child prostituted", "child prostitute2", "3child prostitute",
      "child prostitute\u0301", "\u00e9child prostitute", "child prostitutess"})
  void aWordingWithinALongerWordIsNotFound(String text) {
    assertEquals(List.of(), found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(child prostitute)", "\"child prostitute\"", "child prostitute's", "child prostitute.",
      "_child prostitute_", "l\u2019child prostitute", "-child prostitute-", "child prostitute - x",
      "\u0e01\u0e32child prostitute\u0e01", "\u0e04\u0e35child prostitute", "\u304c\u30fcchild prostitute\u4eba"})
  void punctuationAndScriptsWithoutSpacesSetAWordOff(String text) {
    assertFinds("child prostitute", text);
  }

  @Test
  void theLongestWordingIsReported() {
    assertEquals(List.of("child sexual abuse material"), found("of child sexual abuse material"));
    assertEquals(List.of("child sexual abuse"), found("of child sexual abuse materialised"));
    assertEquals(List.of("child sexual abuse"), found("child sexual abuse"));
  }

  @Test
  void wordingsThatMerelyOverlapAreBothReported() {
    assertEquals(List.of("online child sexual abuse", "child sexual abuse material"),
        found("online child sexual abuse material"));
  }

  @Test
  void inALanguageWithoutSpacesAWordingIsFoundAnywhereAndTheMatchSaysSo() {
    String text = "\u0e40\u0e23\u0e37\u0e48\u0e2d\u0e07" + "\u0e01\u0e32\u0e23\u0e01\u0e25\u0e31\u0e48\u0e19"
        + "\u0e41\u0e01\u0e25\u0e49\u0e07";
    List<TermMatch> matches = SCANNER.scan(text);
    assertEquals(1, matches.size());
    assertTrue(matches.get(0).substring());
    assertEquals("\u0e01\u0e32\u0e23\u0e01\u0e25\u0e31\u0e48\u0e19", matches.get(0).in(text).toString());
    assertFalse(SCANNER.scan("CSAM").get(0).substring());
  }

  @Test
  void alsoThereAWordingDoesNotEndShortOfALettersMarks() {
    assertEquals(List.of("\u304b\u304d"), found("\u3042\u304b\u304d\u304f"));
    assertEquals(List.of(), found("\u304b\u304e"));
    assertEquals(List.of(), found("\u304b\u304d\u3099"));
  }

  @ParameterizedTest
  @CsvSource({"'CSAM',1,1", "'a CSAM',1,3", "'\nCSAM',2,1", "'\r\n\r\nx CSAM',3,3", "'\rCSAM',2,1", "'\n\rCSAM',3,1",
      "'\t CSAM',1,3"})
  void placesAreLineAndColumnFromOne(String text, long line, long column) {
    TermMatch match = SCANNER.scan(text).get(0);
    assertEquals(line, match.line(), text);
    assertEquals(column, match.column(), text);
    assertEquals(text.indexOf("CSAM"), match.start());
    assertEquals(text.length(), match.end());
  }

  @Test
  void columnsCountCharactersAndOffsetsCountUnits() {
    String text = "\ud83d\ude00\ud83d\ude00 CSAM";
    TermMatch match = SCANNER.scan(text).get(0);
    assertEquals(4, match.column());
    assertEquals(5, match.start());
    assertEquals("CSAM", match.in(text).toString());
  }

  @Test
  void theLineIsTheOneOnWhichAWordingStarts() {
    TermMatch match = SCANNER.scan("x\nthe child\nsexual\nabuse material").get(0);
    assertEquals(2, match.line());
    assertEquals(5, match.column());
    assertEquals("child sexual abuse material", match.term().wording());
  }

  @Test
  void aWordingOfTwoLanguagesIsReportedForBoth() {
    Term en = SampleTerms.term("en", "sexting");
    Term es = SampleTerms.term("es", "sexting");
    List<TermMatch> matches = TermScanner.of(SampleTerms.terms(en, es)).scan("sexting");
    assertEquals(List.of(en, es), matches.stream().map(TermMatch::term).toList());
  }

  @Test
  void brokenSurrogatesAndHeapsOfAccentsAreScannedLikeAnythingElse() {
    assertEquals(List.of("CSAM"), found("\ud83d CSAM"));
    assertEquals(List.of("CSAM"), found("CSAM\ude00\ud83d"));
    assertEquals(List.of("CSAM"), found("e" + "\u0301".repeat(1000) + " CSAM"));
    assertEquals(List.of(), found("CSAM" + "\u0301".repeat(1000)));
  }

  @Test
  void aTextInPiecesGivesItsMatchesAsSoonAsNoLongerOneCanCome() {
    List<TermMatch> matches = new ArrayList<>();
    TermScan scan = SCANNER.begin(matches::add);
    scan.feed("CS");
    scan.feed("");
    scan.feed("AM.");
    assertEquals(0, matches.size(), "a longer wording could still come");
    scan.feed(" ".repeat(10) + "and then there is nothing for longer than any wording");
    assertEquals(1, matches.size());
    scan.feed(" CSAM");
    scan.finish();
    scan.finish();
    assertEquals(2, matches.size());
    assertThrows(IllegalStateException.class, () -> scan.feed("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "a b ", "ab a ", " ", "-", " -", "'", "\u0301", "e\u0301", "\u00ad", "\u0e01",
      "\ud83d", "\ufdfa", "\n"})
  void alsoATextMadeToBeSlowTakesStepsInProportionToItsLength(String piece) {
    TermScanner scanner = TermScanner.of(SampleTerms.terms(SampleTerms.term("fr", "a"), SampleTerms.term("fr", "a a a"),
        SampleTerms.term("fr", "a a a a a b"), SampleTerms.term("fr", "a b a b a b c"), SampleTerms.term("fr", "b a b"),
        SampleTerms.term("th", "\u0e01"), SampleTerms.term("th", "\u0e01\u0e01\u0e01\u0e01x")));
    long once = work(scanner, piece.repeat(1000));
    long tenTimes = work(scanner, piece.repeat(10_000));
    assertTrue(tenTimes <= 10 * once + 100, once + " became " + tenTimes);
  }

  private static long work(TermScanner scanner, String text) {
    TermScan scan = scanner.begin(m -> { });
    scan.feed(text);
    scan.finish();
    return scan.work();
  }

  @Test
  void withoutTermsOrTextNothingIsFound() {
    assertEquals(List.of(), TermScanner.of(SampleTerms.terms()).scan("anything"));
    assertEquals(List.of(), SCANNER.scan(""));
  }
}
