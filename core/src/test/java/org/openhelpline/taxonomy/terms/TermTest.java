package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {
  @Test
  void theFirstStatusCountsAndReplacementsComeFromEveryAuthority() {
    Term term = new Term("x", "en", List.of(), Optional.of("grooming"), List.of(
        SampleTerms.status(SampleTerms.PROJECT, Usage.TAKE_CARE, "b", "c"),
        SampleTerms.status(SampleTerms.OTHER, Usage.AVOID, "a", "b")), "", List.of());
    assertEquals(SampleTerms.PROJECT, term.status().authority());
    assertEquals(Usage.TAKE_CARE, term.usage());
    assertEquals(List.of("b", "c", "a"), term.instead());
  }

  @Test
  void aTermWithoutStatusIsRejected() {
    String message = assertThrows(IllegalArgumentException.class, () ->
        new Term("x", "en", List.of(), Optional.empty(), List.of(), "", List.of())).getMessage();
    assertTrue(message.contains("'x'"), message);
  }

  @Test
  void whatItIsGivenIsCopied() {
    List<String> variants = new ArrayList<>(List.of("v"));
    List<String> instead = new ArrayList<>(List.of("i"));
    TermStatus status = new TermStatus(SampleTerms.OTHER, "", Usage.AVOID, instead, "", "");
    Term term = new Term("x", "en", variants, Optional.empty(), List.of(status), "", List.of());
    variants.clear();
    instead.clear();
    assertEquals(List.of("v"), term.variants());
    assertEquals(List.of("i"), term.instead());
    assertThrows(UnsupportedOperationException.class, () -> term.statuses().clear());
  }

  @ParameterizedTest
  @CsvSource({"th,true", "th-TH,true", "TH,true", "ja,true", "zh-Hant,true", "en,false", "thx,false", "ko,false",
      "ar,false"})
  void languagesWrittenWithoutSpacesAreKnownByTheirPrimaryTag(String lang, boolean unspaced) {
    assertEquals(unspaced, SampleTerms.term(lang, "x").isUnspaced());
  }

  @ParameterizedTest
  @EnumSource
  void everyUsageIsFoundByItsToken(Usage usage) {
    assertEquals(Optional.of(usage), Usage.ofToken(usage.token()));
    assertEquals(Optional.empty(), Usage.ofToken(usage.token().toUpperCase(Locale.ROOT)));
  }
}
