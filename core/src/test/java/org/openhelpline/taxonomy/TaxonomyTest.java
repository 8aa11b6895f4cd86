package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  private final Taxonomy edition = SampleEditions.edition2021();

  @Test
  void itSaysWhatItIsAndWhatItRestsOn() {
    assertEquals("chi", edition.id());
    assertEquals("2021", edition.edition());
    assertEquals("1.2", edition.version());
    assertEquals("chi/2021", edition.toString());
    assertEquals(Standing.DOCUMENTED, edition.standing());
    assertEquals(List.of(new Evidence("2021-09-10", "a form definition", "the whole list")), edition.evidence());
    assertEquals(Optional.empty(), edition.predecessor());
    assertEquals(Optional.of("2021"), SampleEditions.edition2024().predecessor());
    assertEquals(Standing.INFERRED, Taxonomy.builder("x", "1").build().standing());
  }

  @Test
  void anUnknownCodeIsNotFoundAndNamesTheNearest() {
    assertEquals(Optional.empty(), edition.find("violence.bulying"));
    UnknownCodeException unknown =
        assertThrows(UnknownCodeException.class, () -> edition.get("violence.bulying"));
    assertEquals("violence.bulying", unknown.code());
    assertEquals("violence.bullying", unknown.nearest().get(0));
    assertTrue(unknown.getMessage().startsWith(
        "unknown code 'violence.bulying' in edition 2021 of 'chi'; nearest: violence.bullying"), unknown.getMessage());
  }

  @Test
  void aCodeIsAnOpaqueKeyOfWhichNoOtherSpellingIsFound() {
    assertEquals(Optional.empty(), edition.find("Violence.Bullying"));
    assertEquals(Optional.empty(), edition.find("violence.bullying "));
    assertEquals(List.of(), edition.children("Violence"));
  }

  @Test
  void theNearestCodesAreThoseThatCanBeChosen() {
    assertFalse(edition.nearestCodes("violence").contains("violence"), "a category only groups");
    List<String> nearest = SampleEditions.edition2024().nearestCodes("violence.online-sexual-abuse");
    assertEquals("violence.online-sexual-abuse-exploitation", nearest.get(0));
    assertFalse(nearest.contains("violence.online-sexual-abuse"), "it is retired there");
    assertTrue(nearest.size() <= 3);
  }

  @Test
  void aCodeOfNoEditionIsWithinNothing() {
    assertFalse(edition.isWithin("violence.cyberbullying", "violence"));
    assertThrows(UnknownCodeException.class, () -> edition.isWithin("violence.bullying", "harm"));
    assertThrows(UnknownCodeException.class, () -> edition.category("harm"));
  }

  @Test
  void aCodeThatStandsTwiceIsRejected() {
    Taxonomy.Builder builder = Taxonomy.builder("x", "1").concept(concept("a")).concept(concept("b"))
        .concept(concept("a"));
    assertEquals("code 'a' stands twice in edition 1 of 'x'", rejected(builder));
  }

  @Test
  void aMissingParentIsRejected() {
    Taxonomy.Builder builder = Taxonomy.builder("x", "1").concept(concept("a", "b"));
    assertEquals("'a' has the parent 'b', which edition 1 of 'x' does not hold", rejected(builder));
  }

  @Test
  void aConceptUnderItselfIsRejected() {
    assertEquals("'a' is its own ancestor in edition 1",
        rejected(Taxonomy.builder("x", "1").concept(concept("r")).concept(concept("a", "a"))));
  }

  @Test
  void ofWhatHangsOnARingOnlyTheRingIsCalledItsOwnAncestor() {
    Taxonomy.Builder builder = Taxonomy.builder("x", "1").concept(concept("below", "a")).concept(concept("a", "b"))
        .concept(concept("b", "a"));
    assertEquals("'a' is its own ancestor in edition 1", rejected(builder));
  }

  @Test
  void aTreeTwentyThousandLevelsDeepDoesNotExhaustTheStack() {
    int levels = 20_000;
    Taxonomy.Builder builder = Taxonomy.builder("deep", "1").concept(concept("c0"));
    for (int i = 1; i < levels; i++) {
      builder.concept(concept("c" + i, "c" + (i - 1)));
    }
    Taxonomy deep = builder.build();
    String bottom = "c" + (levels - 1);
    assertTrue(deep.isWithin(bottom, "c0"));
    assertTrue(deep.isWithin(bottom, "c" + levels / 2));
    assertFalse(deep.isWithin("c0", bottom));
    assertEquals("c0", deep.category(bottom).code());
    assertEquals(bottom, deep.lookup("concept " + bottom).get(0).concept().code());
    assertEquals(levels + 1, deep.extend("deeper", List.of(
        concept("local", bottom).toBuilder().rollsUpTo(bottom).build())).concepts().size());
  }

  @Test
  void aRingTwentyThousandLevelsDeepIsRejectedAllTheSame() {
    Taxonomy.Builder builder = Taxonomy.builder("x", "1");
    for (int i = 0; i < 20_000; i++) {
      builder.concept(concept("c" + i, "c" + (i + 1) % 20_000));
    }
    assertEquals("'c0' is its own ancestor in edition 1", rejected(builder));
  }

  @Test
  void anExtensionAddsLocalConceptsThatCountUnderTheFramework() {
    Taxonomy extended = edition.extend("our-line", List.of(
        local("violence", "local.fights", "violence.physical-violence"),
        local("local.fights", "local.fights.school", "violence.bullying")));

    assertEquals("our-line/2021", extended.toString());
    assertEquals(edition.version(), extended.version());
    assertEquals(edition.standing(), extended.standing());
    assertEquals(edition.evidence(), extended.evidence());
    assertEquals("violence.physical-violence", extended.frameworkCode("local.fights"));
    assertEquals("violence.bullying", extended.frameworkCode("local.fights.school"));
    assertEquals("violence.other", extended.frameworkCode("violence.other"));
    assertTrue(extended.isWithin("local.fights.school", "violence"));
    assertEquals(edition.concepts(), extended.concepts().subList(0, edition.concepts().size()));
    assertThrows(UnknownCodeException.class, () -> extended.frameworkCode("local.nothing"));
    assertEquals(Optional.empty(), edition.find("local.fights"), "the edition itself stays as it was");
  }

  @Test
  void nothingThatItGivesCanBeChanged() {
    Concept concept = concept("a");
    assertThrows(UnsupportedOperationException.class, () -> edition.concepts().add(concept));
    assertThrows(UnsupportedOperationException.class, () -> edition.roots().add(concept));
    assertThrows(UnsupportedOperationException.class, () -> edition.children("violence").add(concept));
    assertThrows(UnsupportedOperationException.class, () -> edition.evidence().clear());
  }

  @Test
  void anExtensionMayHaveANameOfItsOwnAndKnowsWhatItExtends() {
    Taxonomy named = edition.extend("our-line", "our-line-2021", "7", List.of(local("violence", "a", "violence.other")));
    assertEquals("our-line/our-line-2021", named.toString());
    assertEquals("7", named.version());
    assertEquals(Optional.of(edition), named.framework());
    assertEquals(Optional.empty(), edition.framework());
    assertEquals(Optional.of(edition), named.extend("more", List.of()).framework(), "the framework, not what is between");
  }

  @Test
  void anExtensionKeepsThePredecessor() {
    assertEquals(Optional.of("2021"), SampleEditions.edition2024().extend("our-line", List.of()).predecessor());
  }

  @Test
  void aLocalConceptMustRollUpToACodeOfTheFramework() {
    assertEquals("the local concept 'local.a' names no framework code to roll up to",
        rejectedExtension(concept("local.a")));
    assertEquals("the local concept 'local.a' rolls up to 'violence.cyberbullying', which is no code of "
        + "edition 2021 that contacts are logged under",
        rejectedExtension(local("violence", "local.a", "violence.cyberbullying")));
  }

  @Test
  void aLocalConceptMayNotRollUpToAnotherLocalOne() {
    Taxonomy extended = edition.extend("our-line", List.of(local("violence", "local.a", "violence.other")));
    assertThrows(IllegalArgumentException.class,
        () -> extended.extend("our-line", List.of(local("violence", "local.b", "local.a"))));
    assertEquals("violence.other", extended.extend("our-line", List.of(local("local.a", "local.b", "violence.other")))
        .frameworkCode("local.b"));
  }

  @Test
  void anExtensionMayNotRedefineAFrameworkCode() {
    assertEquals("code 'violence.bullying' stands twice in edition 2021 of 'our-line'",
        rejectedExtension(local("violence", "violence.bullying", "violence.other")));
  }

  private String rejectedExtension(Concept local) {
    return assertThrows(IllegalArgumentException.class, () -> edition.extend("our-line", List.of(local))).getMessage();
  }

  private static String rejected(Taxonomy.Builder builder) {
    return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
  }

  private static Concept concept(String code) {
    return Concept.builder(code).label("en", "Concept " + code).build();
  }

  private static Concept concept(String code, String parent) {
    return concept(code).toBuilder().parent(parent).build();
  }

  private static Concept local(String parent, String code, String rollsUpTo) {
    return concept(code, parent).toBuilder().rollsUpTo(rollsUpTo).build();
  }
}
