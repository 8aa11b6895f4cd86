package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;

/** An extension makes an edition with a name of its own; what is wrong in one is named with its place. */
final class ExtensionReaderTest {
  private static final String FILE = "extensions/harbour.json";

  private static Doc harbour() {
    return Doc.shipped(FILE);
  }

  private static List<String> places(Doc doc) throws IOException {
    return Format.EXTENSION.pointers(doc);
  }

  @Test
  void theExtendedEditionHoldsTheFrameworksConceptsAndTheLocalOnes() throws IOException {
    Taxonomy base = TaxonomyData.bundled().edition("2024");
    Taxonomy extended = (Taxonomy) Format.EXTENSION.read(Shipped.bytes(FILE));
    assertEquals("harbour-2024", extended.edition());
    assertEquals("harbour", extended.id());
    assertEquals("1", extended.version());
    assertEquals(base.standing(), extended.standing());
    assertEquals(Optional.of(base), extended.framework());
    assertEquals(base.concepts(), extended.concepts().subList(0, base.concepts().size()));
    Concept games = extended.get("harbour.bullying-in-games");
    assertEquals(Optional.of("violence.bullying"), games.rollsUpTo());
    assertEquals("Bullying fil-logħob", games.label("mt"));
    assertEquals(Mode.ONLINE, games.modeRule().effective(Mode.NONE));
    assertTrue(games.sensitive());
    assertTrue(extended.get("harbour.bullying-at-sea").isRetired());
    assertTrue(extended.isWithin("harbour.tides.times", "harbour.tides"));
    assertEquals(Optional.empty(), base.framework());
  }

  @Test
  void everyFaultIsNamedWithItsPlace() throws IOException {
    assertEquals(List.of("/extends"), places(harbour().set("/extends/edition", "2023")));
    assertEquals(List.of("/extends"), places(harbour().set("/extends/id", "somebody")));
    assertEquals(List.of("/id"), places(harbour().set("/id", "our harbour")));
    assertEquals(List.of("/concepts/0/rollsUpTo", "/concepts/2/rollsUpTo", "/concepts/4/parent"),
        places(harbour().set("/concepts/0/rollsUpTo", "violence").set("/concepts/2/rollsUpTo", "nothing")
            .set("/concepts/4/parent", "nowhere")));
    assertEquals(List.of("/concepts/0"), places(harbour().remove("/concepts/0/rollsUpTo")));
    assertEquals(List.of("/concepts/1/code"), places(harbour().set("/concepts/1/code", "violence.bullying")));
    assertEquals(List.of("/concepts/1/code"), places(harbour().set("/concepts/1/code", "violence.cyberbullying")));
    assertEquals(List.of("/concepts/2/rollsUpTo"), places(harbour().remove("/suppress")));
    assertEquals(List.of("/rollsUpTo"), places(harbour().set("/rollsUpTo", "violence")));
  }

  @Test
  void aFaultSaysWhatWouldBeValid() throws IOException {
    Fault fault = Format.EXTENSION.faults(harbour().set("/concepts/0/rollsUpTo", "violence.bulying").json()).get(0);
    assertTrue(fault.message().contains("nearest: violence.bullying"), fault.message());
    fault = Format.EXTENSION.faults(harbour().set("/extends/edition", "2023").json()).get(0);
    assertTrue(fault.message().contains("chi/2020, chi/2021, chi/2024, chi/2026"), fault.message());
  }

  @Test
  void noMoreThanFiftyFaultsAreNamedAndAlwaysTheSame() throws IOException {
    Doc doc = harbour();
    for (int i = 0; i < 80; i++) {
      doc.add("/concepts", Map.of("code", "harbour.more-" + i, "rollsUpTo", "no-such-code-" + i));
    }
    List<Fault> faults = Format.EXTENSION.faults(doc.json());
    assertEquals(50, faults.size());
    assertEquals(faults, Format.EXTENSION.faults(doc.json().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theEditionOfAnEditionOnlyExtendsOneOfTheFramework() throws IOException {
    Doc doc = harbour().set("/id", "pier").set("/extends/edition", "harbour-2024").set("/extends/id", "harbour");
    assertEquals(List.of("/extends"), places(doc));
  }
}
