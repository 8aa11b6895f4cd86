package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
  private static final Term PORN = SampleTerms.term("en", "child porn", "kiddie porn");
  private static final Term SELF = SampleTerms.term("en", "\u201cself-generated\u201d material");
  private static final Term FRENCH = SampleTerms.term("fr", "mat\u00e9riel d\u2019abus");
  private static final Term ENGLISH_SEXTING = SampleTerms.term("en", "sexting");
  private static final Term SPANISH_SEXTING = SampleTerms.term("es", "sexting");
  private static final Terms TERMS = SampleTerms.terms(PORN, SELF, FRENCH, ENGLISH_SEXTING, SPANISH_SEXTING);

  @ParameterizedTest
  @ValueSource(strings = {"child porn", "CHILD PORN", " child\n porn ", "child-porn", "Kiddie porn", "child porns",
      "ch\u00adild porn"})
  void aTermIsFoundByWordingVariantAndPluralHoweverTyped(String wording) {
    assertEquals(List.of(PORN), TERMS.find(wording));
    assertEquals(List.of(), TERMS.find(wording + "ography"));
  }

  @Test
  void quotesAccentsAndUnicodeFormAreFoundHoweverTyped() {
    assertEquals(List.of(SELF), TERMS.find("'self generated' material"));
    assertEquals(List.of(), TERMS.find("self-generated material"));
    assertEquals(List.of(FRENCH), TERMS.find("MATE\u0301RIEL D'ABUS"));
    assertEquals(List.of(), TERMS.find("materiel d'abus"));
  }

  @Test
  void aWordingOfSeveralLanguagesFindsATermForEach() {
    assertEquals(List.of(ENGLISH_SEXTING, SPANISH_SEXTING), TERMS.find("Sexting"));
    assertEquals(List.of(ENGLISH_SEXTING), TERMS.find("sextings"), "plurals are made in English only");
  }

  @Test
  void theNearestAreNamedMostAlikeFirst() {
    assertEquals(PORN, TERMS.nearest("chlid porn").get(0));
    assertEquals(List.of(), TERMS.nearest("zzz"));
  }

  @Test
  void aWordingOfTwoTermsOfALanguageIsRejected() {
    for (Term second : List.of(SampleTerms.term("en", "CHILD-PORN"), SampleTerms.term("en", "x", "kiddie  porn"))) {
      String message = assertThrows(IllegalArgumentException.class, () -> SampleTerms.terms(PORN, second))
          .getMessage();
      assertTrue(message.contains("two terms") && message.contains("(en)"), message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00ad", " - "})
  void aWordingWithNothingToFindIsRejected(String wording) {
    assertThrows(IllegalArgumentException.class, () -> SampleTerms.english(wording));
  }

  @Test
  void aWordingThatIsGivenCountsMoreThanAPluralThatIsMade() {
    Term one = SampleTerms.term("en", "image");
    Term many = SampleTerms.term("en", "images");
    for (Terms terms : List.of(SampleTerms.terms(one, many), SampleTerms.terms(many, one))) {
      assertEquals(List.of(many), terms.find("images"));
      assertEquals(List.of(one), terms.find("image"));
    }
  }

  @Test
  void theTermsKeepTheirOrderAndVersion() {
    assertEquals(List.of(PORN, SELF, FRENCH, ENGLISH_SEXTING, SPANISH_SEXTING), TERMS.all());
    assertEquals("1", TERMS.version());
  }
}
