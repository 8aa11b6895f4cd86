package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
  @ParameterizedTest
  @CsvSource({"child prostitute,child prostitutes", "deepfake,deepfakes", "child abuse,child abuses",
      "body,bodies", "child body,child bodies", "y,ies", "survey,surveys", "boy,boys", "guy,guys",
      "abuse mix,abuse mixes", "harass,harasses", "search,searches", "flash,flashes", "quiz,quizes",
      "child,children", "a child,a children", "grandchild,grandchilds", "csam,csams"})
  void thePluralIsMadeAtTheLastWord(String singular, String plural) {
    assertEquals(Optional.of(plural), Plurals.of(singular));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "images", "abuse (online)", "type 2", "cafe\u0301", "\u0e01"})
  void whatIsNoSingularWordHasNone(String folded) {
    assertEquals(Optional.empty(), Plurals.of(folded));
  }
}
