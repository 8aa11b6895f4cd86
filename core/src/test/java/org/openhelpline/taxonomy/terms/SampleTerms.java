package org.openhelpline.taxonomy.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Terms made for tests. */
final class SampleTerms {
  static final Authority PROJECT = new Authority("project", "The project", true);
  static final Authority OTHER = new Authority("other", "Another authority", false);

  private SampleTerms() {}

  static TermStatus status(Authority authority, Usage usage, String... instead) {
    return new TermStatus(authority, "", usage, List.of(instead), "", "");
  }

  static Term term(String lang, String wording, String... variants) {
    return new Term(wording, lang, List.of(variants), Optional.empty(), List.of(status(PROJECT, Usage.AVOID)), "",
        List.of("https://example.org/"));
  }

  static Terms terms(Term... terms) {
    return Terms.of("1", List.of(terms));
  }

  /** English terms of one wording each. */
  static Terms english(String... wordings) {
    return Terms.of("1", Arrays.stream(wordings).map(w -> term("en", w)).toList());
  }
}
