package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Contacts are counted. */
class FiguresTest {
  @Test
  void contactsAndReasonsAreCountedApart() {
    TaxonomyData data = TaxonomyData.bundled();
    Tabulator tabulator =
        new Tabulator(TabulationPlan.builder(data.edition("2024")).forms(data.forms()).build());
    tabulator.add(Classification.of("2024", List.of(
        Reason.of("violence.bullying", Mode.ONLINE), Reason.of("violence.sexual-violence", Mode.BOTH))), List.of());
    tabulator.add(Classification.of("2024", List.of(Reason.of("violence.bullying", Mode.UNKNOWN))), List.of());
    Figures figures = tabulator.tabulation().total();
    assertEquals(Bounds.exactly(2), figures.contacts("violence"));
    assertEquals(Bounds.exactly(3), figures.reasons("violence"));
    assertEquals(Bounds.exactly(1), figures.contacts("violence.bullying", Mode.ONLINE));
    assertEquals(Bounds.exactly(1), figures.ocsea().inside(OcseaYardstick.BY_CODE_AND_MODE));
  }
}
