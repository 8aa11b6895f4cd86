package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.LabelMatch.Kind;

class LookupTest {
  private final Taxonomy edition = SampleEditions.edition2021();

  @Test
  void aLabelThatStandsInSeveralCategoriesFitsAllOfThemInOfficialOrder() {
    List<LabelMatch> matches = edition.lookup("Unspecified/Other");
    assertEquals(List.of("violence.other", "sexuality.other"), codes(matches));
    for (LabelMatch match : matches) {
      assertEquals(new LabelMatch("2021", match.concept(), "Unspecified/Other", "en", Kind.PREFERRED, 1.0), match);
    }
  }

  @Test
  void theCategorySaysWhichOfThemIsMeant() {
    assertEquals(List.of("sexuality.other"), codes(edition.lookup("SEXUALITY", "unspecified / other")));
    assertEquals(List.of(), edition.lookup("Sexuality", "Bullying"));
    assertEquals(List.of(), edition.lookup("No such category", "Unspecified/Other"));
    assertEquals(List.of(), edition.lookup("Violence", "Violence"), "a category stands in none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sexual violence", "SEXUAL VIOLENCE", "sexual violence\r", "Sexual\u00a0violence",
      "  Sexual   violence ", "\ufeffSexual violence", "Sexual\r\nviolence"})
  void howTheLabelIsTypedMakesNoDifference(String typed) {
    LabelMatch match = edition.lookup(typed).get(0);
    assertEquals("violence.sexual-violence", match.concept().code());
    assertEquals("Sexual violence", match.matched());
    assertEquals(Kind.PREFERRED, match.kind());
    assertEquals(1.0, match.score());
  }

  @Test
  void spellingsThatDifferInPunctuationComeAfterThoseThatFit() {
    Taxonomy small = Taxonomy.builder("x", "1")
        .concept(Concept.builder("loose").label("en", "Mental / emotional").build())
        .concept(Concept.builder("fits").label("en", "Mental/Emotional").build()).build();
    List<LabelMatch> matches = small.lookup("mental/emotional");
    assertEquals(List.of("fits", "loose"), codes(matches));
    assertEquals(List.of(Kind.PREFERRED, Kind.LOOSE), matches.stream().map(LabelMatch::kind).toList());
    assertEquals(List.of(Kind.LOOSE, Kind.LOOSE),
        small.lookup("(mental)emotional").stream().map(LabelMatch::kind).toList());
  }

  @Test
  void preferredComesBeforeAlternativeBeforeOtherEditionsBeforeRetired() {
    Taxonomy small = Taxonomy.builder("x", "1")
        .concept(Concept.builder("retired-other").label("en", "a")
            .alternativeLabel(new Label("en", "Bullying", "2020", "")).retired("1", List.of("preferred")).build())
        .concept(Concept.builder("other").label("en", "b")
            .alternativeLabel(new Label("en", "Bullying", "2020", "")).build())
        .concept(Concept.builder("alternative").label("en", "c")
            .alternativeLabel(new Label("en", "Bullying", "", "")).build())
        .concept(Concept.builder("retired").label("en", "Bullying").retired("1", List.of("preferred")).build())
        .concept(Concept.builder("preferred").label("es", "Bullying").build()).build();
    List<LabelMatch> matches = small.lookup("bullying");
    assertEquals(List.of("preferred", "retired", "alternative", "other", "retired-other"), codes(matches));
    assertEquals(List.of(Kind.PREFERRED, Kind.PREFERRED, Kind.ALTERNATIVE, Kind.OTHER_EDITION, Kind.OTHER_EDITION),
        matches.stream().map(LabelMatch::kind).toList());
    assertEquals("es", matches.get(0).lang());
  }

  @Test
  void aConceptThatFitsByTwoLabelsIsNamedOnceByTheBetterOne() {
    Taxonomy small = Taxonomy.builder("x", "1").concept(Concept.builder("a").label("en", "Neglect")
        .alternativeLabel(new Label("en", "NEGLECT\r", "2020", "")).build()).build();
    List<LabelMatch> matches = small.lookup("neglect");
    assertEquals(1, matches.size());
    assertEquals(Kind.PREFERRED, matches.get(0).kind());
  }

  @Test
  void anotherEditionsCodeIsFoundByItsRetiredLabel() {
    assertEquals(List.of("violence.online-sexual-abuse"),
        codes(SampleEditions.edition2024().lookup("Online sexual abuse")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n", "-", "/", "Loneliness"})
  void aTextThatFitsNoLabelFitsNothing(String text) {
    assertEquals(List.of(), edition.lookup(text));
  }

  @Test
  void aLabelOfPunctuationAloneIsNotTakenForAnother() {
    Taxonomy small = Taxonomy.builder("x", "1").concept(Concept.builder("a").label("en", "?").build()).build();
    assertEquals(List.of("a"), codes(small.lookup(" ?")));
    assertEquals(List.of(), small.lookup("!"));
    assertEquals(List.of(), small.lookup(""));
  }

  @Test
  void theNearestLabelsAreNamedBestFirst() {
    List<LabelMatch> nearest = edition.nearest("Bulying");
    assertEquals("violence.bullying", nearest.get(0).concept().code());
    assertEquals(Kind.NEAREST, nearest.get(0).kind());
    assertTrue(nearest.get(0).score() > 0 && nearest.get(0).score() < Kind.LOOSE.score());
    assertEquals(List.of(), edition.nearest("xyzzy"));
    List<LabelMatch> many = edition.nearest("sexual");
    assertTrue(many.size() > 1 && many.size() <= 5, () -> many.size() + " matches");
    for (int i = 1; i < many.size(); i++) {
      assertTrue(many.get(i - 1).score() >= many.get(i).score());
    }
  }

  @Test
  void aLabelThatHoldsTheTextAsWordsIsNear() {
    Taxonomy small = Taxonomy.builder("x", "1")
        .concept(Concept.builder("a").label("en", "Neglect (or negligent treatment of a child)").build())
        .concept(Concept.builder("b").label("en", "Neglectful").build())
        .concept(Concept.builder("c").label("en", "Physical neglect").build()).build();
    assertEquals(List.of("b", "c", "a"), codes(small.nearest("NEGLECT")));
    assertEquals(List.of("a"), codes(small.nearest("of a child")));
    assertEquals(List.of(), codes(small.nearest("l")));
    assertEquals(List.of(), codes(small.nearest(" ")));
  }

  @Test
  void aMarkThatStandsOnALetterIsPartOfItsWord() {
    Taxonomy small = Taxonomy.builder("x", "1").concept(
        Concept.builder("a").label("th", "\u0e01\u0e31\u0e14\u0e19\u0e34\u0e49\u0e27\u0e21\u0e37\u0e2d").build()).build();
    assertEquals(List.of(), codes(small.nearest("\u0e01")));
  }

  private static List<String> codes(List<LabelMatch> matches) {
    return matches.stream().map(m -> m.concept().code()).toList();
  }
}
