package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;
import org.openhelpline.taxonomy.UnknownCodeException;

/** Editions are found as a service, whichever path the library is on. */
class InstalledEditionsTest {
  private static TaxonomyProvider chi() {
    return TaxonomyProvider.installed().stream().filter(p -> p.id().equals("chi")).findFirst().orElseThrow();
  }

  @Test
  void theFrameworksEditionsAreInstalledOnce() {
    assertEquals(List.of("chi/2020", "chi/2021", "chi/2024", "chi/2026"), Intake.editions());
  }

  @Test
  void everyInstalledEditionLoads() {
    for (String name : chi().editions()) {
      Taxonomy edition = chi().load(name);
      assertEquals(name, edition.edition());
      assertTrue(edition.isWithin("violence.bullying", "violence"));
    }
  }

  @Test
  void whatIsNotThereIsRefusedWithWhatIs() {
    String message = assertThrows(IllegalArgumentException.class, () -> chi().load("1999")).getMessage();
    assertTrue(message.contains("2026"), message);
    UnknownCodeException unknown =
        assertThrows(UnknownCodeException.class, () -> chi().load("2026").get("violence.bulying"));
    assertEquals("violence.bullying", unknown.nearest().get(0));
  }
}
