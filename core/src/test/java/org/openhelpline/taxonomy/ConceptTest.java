package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptTest {
  @Test
  void unlessSaidOtherwiseItIsAPlainCounsellingReason() {
    Concept concept = Concept.builder("a.b").label("en", "A").build();
    assertEquals("a.b", concept.code());
    assertEquals("a.b", concept.toString());
    assertTrue(concept.selectable());
    assertTrue(concept.counselling());
    assertEquals(ModeRule.ALLOW, concept.modeRule());
    assertEquals(ConceptStatus.OBSERVED, concept.status());
    assertFalse(concept.sensitive() || concept.sexualViolence() || concept.residual() || concept.isRetired());
    assertEquals(Optional.empty(), concept.parent());
    assertEquals(Optional.empty(), concept.retiredIn());
    assertEquals(Optional.empty(), concept.rollsUpTo());
    assertEquals("", concept.seriesBreak());
    assertEquals("", concept.definition());
  }

  @Test
  void theLabelOfARegionFallsBackToItsLanguageThenToEnglishThenToAny() {
    Concept concept = Concept.builder("a").label("es", "Acoso").label("es-CO", "Matoneo").label("en", "Bullying").build();
    assertEquals("Matoneo", concept.label("es-CO"));
    assertEquals("Acoso", concept.label("es-MX"));
    assertEquals("Bullying", concept.label("fr"));
    assertEquals("Bullying", concept.label("fr-CA"));
    assertEquals("Acoso", Concept.builder("a").label("es", "Acoso").build().label("en"));
  }

  @Test
  void theEnglishLabelComesFirstAndTheOthersInTheOrderGiven() {
    Concept concept = Concept.builder("a").label("th", "T").label("en", "E").label("es", "S").build();
    assertEquals(List.of("en", "th", "es"), List.copyOf(concept.labels().keySet()));
    assertEquals(List.of("th", "es"), List.copyOf(
        Concept.builder("a").label("th", "T").label("es", "S").build().labels().keySet()));
  }

  @Test
  void onlySexualViolenceThatTheLabelPlacesOnlineIsOnlineSexualViolence() {
    Concept.Builder online = Concept.builder("a").label("en", "A").modeRule(ModeRule.ONLINE);
    assertFalse(online.build().isOnlineSexualViolence(), "cyberbullying is not");
    assertTrue(online.sexualViolence(true).build().isOnlineSexualViolence());
    assertFalse(online.modeRule(ModeRule.ASK).build().isOnlineSexualViolence());
  }

  @Test
  void aRetiredConceptNamesTheEditionThatDroppedItAndItsSuccessors() {
    Concept concept = Concept.builder("a").label("en", "A").retired("2026", List.of("b", "c")).build();
    assertTrue(concept.isRetired());
    assertEquals(Optional.of("2026"), concept.retiredIn());
    assertEquals(List.of("b", "c"), concept.successors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\t", "viol\u00e9nce", "a\u00a0b", "a\u007f"})
  void aCodeIsAsciiWithoutBlanks(String code) {
    Concept.Builder builder = Concept.builder(code).label("en", "A");
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertEquals("a code is ASCII without blanks: '" + code + "'", message);
  }

  @Test
  void aConceptHasALabelAndOnePreferredOneALanguage() {
    assertEquals("concept 'a' has no label",
        assertThrows(IllegalArgumentException.class, Concept.builder("a")::build).getMessage());
    Concept.Builder builder = Concept.builder("a").label("en", "A");
    assertEquals("concept 'a' has two preferred labels in 'en'",
        assertThrows(IllegalArgumentException.class, () -> builder.label("en", "B")).getMessage());
  }

  @Test
  void aConceptDoesNotChangeWithWhatItWasBuiltFrom() {
    List<String> includes = new ArrayList<>(List.of("this"));
    Concept.Builder builder = full().includes(includes);
    Concept concept = builder.build();
    includes.add("that");
    builder.label("fr", "Autre").alternativeLabel(new Label("en", "More", "", ""));
    assertEquals(List.of("this"), concept.includes());
    assertEquals(List.of("en", "es"), List.copyOf(concept.labels().keySet()));
    assertEquals(1, concept.alternativeLabels().size());
    assertThrows(UnsupportedOperationException.class, () -> concept.labels().put("fr", "Autre"));
    assertThrows(UnsupportedOperationException.class, () -> concept.alternativeLabels().clear());
  }

  @Test
  void itsBuilderHoldsAllThatItSays() {
    Concept concept = full().build();
    Concept rebuilt = concept.toBuilder().build();
    assertEquals(concept, rebuilt);
    assertEquals(concept.hashCode(), rebuilt.hashCode());
    assertEquals("what is meant", rebuilt.definition());
    assertTrue(rebuilt.sensitive() && rebuilt.sexualViolence() && rebuilt.residual());
    assertFalse(rebuilt.selectable() || rebuilt.counselling());
    assertEquals(List.of(new Pointer("not this", "b")), rebuilt.excludes());
    assertEquals(Optional.of("f"), rebuilt.rollsUpTo());
  }

  @Test
  void twoConceptsDifferIfAnythingThatIsSaidOfThemDiffers() {
    List<UnaryOperator<Concept.Builder>> changes = List.of(
        b -> b.parent("other"), b -> b.label("fr", "Autre"), b -> b.alternativeLabel(new Label("en", "More", "", "")),
        b -> b.definition("other"), b -> b.includes(List.of()), b -> b.excludes(List.of()), b -> b.selectable(true),
        b -> b.modeRule(ModeRule.ASK), b -> b.sensitive(false), b -> b.sexualViolence(false), b -> b.residual(false),
        b -> b.counselling(true), b -> b.status(ConceptStatus.CARRIED_FORWARD), b -> b.retired("2024", List.of("c")),
        b -> b.retired("2026", List.of()), b -> b.seriesBreak(""), b -> b.rollsUpTo("g"));
    for (int i = 0; i < changes.size(); i++) {
      assertNotEquals(full().build(), changes.get(i).apply(full()).build(), "change " + i);
    }
    assertNotEquals(full().build(), (Object) "a");
  }

  private static Concept.Builder full() {
    return Concept.builder("a").parent("p").label("en", "A").label("es", "B")
        .alternativeLabel(new Label("en", "Ay", "2021", "a form")).definition("what is meant").includes(List.of("this"))
        .excludes(List.of(new Pointer("not this", "b"))).selectable(false).modeRule(ModeRule.ONLINE).sensitive(true)
        .sexualViolence(true).residual(true).counselling(false).retired("2026", List.of("c")).seriesBreak("narrowed")
        .rollsUpTo("f");
  }
}
