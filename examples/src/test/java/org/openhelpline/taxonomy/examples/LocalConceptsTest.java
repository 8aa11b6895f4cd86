package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;

class LocalConceptsTest {
  private static final Path FILES = Path.of("data", "safespot-jm-extension");
  private static final LocalConcepts LOCAL = new LocalConcepts(FILES);

  @Test
  void aContactIsCountedAtHomeUnderItsOwnConcept() {
    assertEquals(List.of(Reason.of("safespot-jm.cyberbullying", Mode.ONLINE),
            Reason.of("safespot-jm.sleep-disorders", Mode.UNKNOWN)),
        LOCAL.in("safespot-jm-2021").get(0).classification().reasons());
    assertEquals(2, LOCAL.figures(false).contacts("safespot-jm.cyberbullying").surely());
    assertEquals(3, LOCAL.figures(false).contacts("violence.bullying").surely(), "and so under what it is a case of");
  }

  @Test
  void whatLeavesTheHouseIsInTheFrameworksCodes() {
    assertEquals(3, LOCAL.figures(true).contacts("violence.bullying").surely());
    assertEquals(Classification.of("2021", List.of(Reason.of("violence.bullying", Mode.BOTH))),
        LOCAL.frameworkOnly().get(2));
  }

  @Test
  void rollingUpIsTheSameAsMappingToTheFramework() {
    assertEquals(LOCAL.in("2021").stream().map(ContactTranslation::classification).toList(), LOCAL.frameworkOnly());
  }

  @Test
  void theLocalConceptsReachEveryEdition() {
    assertEquals(List.of(Reason.of("violence.cyberbullying", Mode.ONLINE), Reason.of("violence.bullying", Mode.OFFLINE)),
        LOCAL.in("2026").get(2).classification().reasons());
    for (String edition : List.of("2020", "2021", "2024", "2026")) {
      assertEquals(edition, LOCAL.in(edition).get(0).classification().edition());
      assertEquals(2, LOCAL.in(edition).get(0).classification().reasons().size());
    }
  }

  @Test
  void printsThem() {
    String printed = Printed.by(args -> LocalConcepts.main(new String[] {FILES.toString()}));
    assertTrue(printed.contains("outside: bullying 3"), printed);
    assertTrue(printed.contains("at home: cyberbullying 2"), printed);
  }
}
