package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.TaxonomyData;

class SampleDirtTest {
  private static final CodeList LIST = TaxonomyData.bundled().codeList("kellimni-mt");

  @ParameterizedTest
  @EnumSource
  void hidesNoEntry(SampleDirt dirt) {
    int changed = 0;
    for (CodeListEntry entry : LIST.entries()) {
      String category = entry.levels().get(0);
      String subcategory = entry.levels().get(1);
      assertEquals(Optional.of(entry), LIST.find(List.of(dirt.on(category), subcategory)), entry.text());
      assertEquals(Optional.of(entry), LIST.find(List.of(category, dirt.on(subcategory))), entry.text());
      changed += dirt.on(category).equals(category) && dirt.on(subcategory).equals(subcategory) ? 0 : 1;
    }
    assertTrue(changed > 0, "no label that it sticks to");
  }

  @Test
  void isWhatItsNameSays() {
    assertEquals("Rape\r", SampleDirt.TRAILING_CR.on("Rape"));
    assertEquals("Rape\u00a0", SampleDirt.NO_BREAK_SPACE.on("Rape"));
    assertEquals("Peer\u00a0pressure", SampleDirt.NO_BREAK_SPACE.on("Peer pressure"));
    assertEquals("Peer  pressure", SampleDirt.DOUBLED_BLANK.on("Peer pressure"));
    assertEquals("Age\u2013related", SampleDirt.EN_DASH.on("Age-related"));
    assertEquals("child\u2019s \u2019sexting\u2019", SampleDirt.CURLY_QUOTE.on("child's 'sexting'"));
    assertEquals("con\ufb02ict", SampleDirt.LIGATURE.on("conflict"));
    assertEquals("Unspecified / Other", SampleDirt.WITHOUT_PREFIX.on("(A&T) Unspecified / Other"));
    assertEquals("Work-related stress", SampleDirt.CORRECTED.on("Work-relateded stress"));
  }
}
