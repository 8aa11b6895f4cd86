package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionsTest {
  @Test
  void deferredEditionsAreReadOnceAndWhenSomebodyAsksForOne() {
    Taxonomy one = Taxonomy.builder("t", "one").build();
    List<String> asked = new ArrayList<>();
    Editions editions = Editions.deferred(() -> {
      asked.add("read");
      return Editions.of(one);
    });
    assertEquals(List.of(), asked);
    assertEquals(Optional.of(one), editions.find("one"));
    assertEquals(List.of(one), List.copyOf(editions.all()));
    assertEquals(List.of("read"), asked);
  }

  private final Editions editions = SampleEditions.editions();

  @Test
  void editionsStandInTheOrderGiven() {
    assertEquals(List.of("chi/2021", "chi/2024", "chi/2026"),
        editions.all().stream().map(Taxonomy::toString).toList());
    assertEquals(List.of("chi/2026"),
        Editions.of(SampleEditions.edition2026()).all().stream().map(Taxonomy::toString).toList());
  }

  @Test
  void anUnknownEditionIsNotFoundAndTheValidOnesAreNamed() {
    assertEquals("2024", editions.get("2024").edition());
    assertEquals(Optional.empty(), editions.find("2025"));
    assertEquals("unknown edition '2025'; valid: 2021, 2024, 2026",
        assertThrows(IllegalArgumentException.class, () -> editions.get("2025")).getMessage());
  }

  @Test
  void anEditionThatStandsTwiceIsRejected() {
    List<Taxonomy> twice = List.of(SampleEditions.edition2021(), SampleEditions.edition2021());
    assertEquals("edition '2021' stands twice",
        assertThrows(IllegalArgumentException.class, () -> Editions.of(twice)).getMessage());
  }

  @Test
  void theNearestEditionThatUsesACodeIsFoundAndRetiredDoesNotCount() {
    assertEquals(Optional.of("2021"), nearest("violence.online-sexual-abuse", "2026"));
    assertEquals(Optional.of("2026"), nearest("violence.cyberbullying", "2021"));
    assertEquals(Optional.of("2024"), nearest("violence.commercial-sexual-exploitation", "2026"));
    assertEquals(Optional.of("2024"), nearest("violence.online-sexual-abuse-exploitation", "2021"));
    assertEquals(Optional.of("2021"), nearest("violence.bullying", "2021"), "the edition itself is nearest");
    assertEquals(Optional.empty(), nearest("violence.piracy", "2021"));
  }

  @Test
  void ofTwoEquallyNearEditionsTheLaterOneCounts() {
    Editions gap = Editions.of(List.of(with("1", true), with("2", false), with("3", true)));
    assertEquals(Optional.of("3"), gap.nearestUsing("a", "2").map(Taxonomy::edition));
    Editions wide = Editions.of(List.of(with("1", true), with("2", false), with("3", false), with("4", true)));
    assertEquals(Optional.of("1"), wide.nearestUsing("a", "2").map(Taxonomy::edition));
  }

  @Test
  void anExtendedEditionIsAskedLastAndStandsWhereItsFrameworkDoes() {
    Taxonomy old = SampleEditions.edition2021();
    Taxonomy own = old.extend("own", "own-2021", "1", List.of(Concept.builder("own.a").parent("violence")
        .rollsUpTo("violence.bullying").label("en", "A").build()));
    Editions all = Editions.of(List.of(own, old, SampleEditions.edition2024(), SampleEditions.edition2026()));
    assertEquals(Optional.of("own-2021"), all.nearestUsing("own.a", "2026").map(Taxonomy::edition));
    assertEquals(Optional.of("2021"), all.nearestUsing("violence.bullying", "own-2021").map(Taxonomy::edition));
    assertEquals(Optional.of("2026"), all.nearestUsing("violence.cyberbullying", "own-2021").map(Taxonomy::edition));
    assertEquals(Optional.of("2021"), all.nearestUsing("violence.online-sexual-abuse", "2026").map(Taxonomy::edition));
  }

  private static Taxonomy with(String edition, boolean code) {
    Taxonomy.Builder builder = Taxonomy.builder("x", edition);
    return (code ? builder.concept(Concept.builder("a").label("en", "A").build()) : builder).build();
  }

  private Optional<String> nearest(String code, String edition) {
    return editions.nearestUsing(code, edition).map(Taxonomy::edition);
  }
}
