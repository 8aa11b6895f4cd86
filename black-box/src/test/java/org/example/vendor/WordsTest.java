package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.terms.TermMatch;
import org.openhelpline.taxonomy.terms.TermScanner;
import org.openhelpline.taxonomy.terms.Usage;

/** Wordings are found in a text. */
class WordsTest {
  @Test
  void aWordingToAvoidIsFoundWhereItStands() {
    String text = "A girl in child prostitution.";
    List<TermMatch> avoid = TermScanner.of(TaxonomyData.bundled().terms()).scan(text).stream()
        .filter(match -> match.term().status().usage() == Usage.AVOID)
        .toList();
    assertEquals(List.of("child prostitution"), avoid.stream().map(match -> match.in(text).toString()).toList());
  }
}
