package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;

/** What the records of this package refuse, and that they keep what they were given. */
class RecordsTest {
  private static final Provenance PROVENANCE = new Provenance("2024", Map.of());

  @Test
  void anAlternativeHasATarget() {
    assertEquals("an alternative has at least one target",
        assertThrows(IllegalArgumentException.class, Alternative::of).getMessage());
  }

  @Test
  void aRuleHasEitherAlternativesOrAReasonToBeOutOfScope() {
    List<Alternative> alternatives = List.of(Alternative.of(target("a", Relation.EXACT)));
    String neither = assertThrows(IllegalArgumentException.class, () -> rule(List.of(), Optional.empty())).getMessage();
    assertEquals("rule 'r' needs either alternatives or a reason why its source is out of scope", neither);
    assertThrows(IllegalArgumentException.class,
        () -> rule(alternatives, Optional.of(OutOfScopeReason.ADMINISTRATION)));
    assertTrue(rule(alternatives, Optional.empty()).isUnconditional());
  }

  private static CrosswalkRule rule(List<Alternative> alternatives, Optional<OutOfScopeReason> outOfScope) {
    return new CrosswalkRule("r", List.of("s"), Condition.ALWAYS, alternatives, outOfScope, Confidence.LOW, "", "");
  }

  @Test
  void theShorthandForARuleIsUnconditionalAndConfirmedByNobodyYet() {
    CrosswalkRule rule = CrosswalkRule.of("r", List.of("a"), target("b", Relation.EXACT));
    assertTrue(rule.isUnconditional());
    assertEquals("project-only", rule.review());
    assertEquals(List.of(Alternative.of(target("b", Relation.EXACT))), rule.alternatives());
  }

  @Test
  void whatIsMappedHasATarget() {
    assertThrows(IllegalArgumentException.class, () -> new Translation.Mapped(List.of(), PROVENANCE));
  }

  @Test
  void whatIsAmbiguousHasSeveralReadings() {
    List<TranslatedTarget> one = List.of(translated("a"));
    assertThrows(IllegalArgumentException.class, () -> new Translation.Ambiguous(List.of(), PROVENANCE));
    assertThrows(IllegalArgumentException.class, () -> new Translation.Ambiguous(List.of(one), PROVENANCE));
    assertThrows(IllegalArgumentException.class, () -> new Translation.Ambiguous(List.of(one, List.of()), PROVENANCE));
    assertThrows(IllegalArgumentException.class, () -> Translation.of(List.of(), PROVENANCE));
    assertThrows(IllegalArgumentException.class, () -> Translation.of(List.of(List.of()), PROVENANCE));
  }

  @Test
  void equalReadingsAreOneAndWhatContainsAnotherIsLeftOut() {
    Translation mapped = Translation.of(List.of(List.of(translated("a"), translated("b")), List.of(translated("b")),
        List.of(translated("b"), translated("b"))), PROVENANCE);
    assertEquals(ReasonStatus.MAPPED, mapped.status());
    assertEquals(Set.of(Set.of(Reason.of("b"))), readings(mapped));
    Translation ambiguous = Translation.of(List.of(List.of(translated("a"), translated("b")),
        List.of(translated("b"), translated("c")), List.of(translated("b"), translated("a"))), PROVENANCE);
    assertEquals(Set.of(Set.of(Reason.of("a"), Reason.of("b")), Set.of(Reason.of("b"), Reason.of("c"))),
        readings(ambiguous));
    assertEquals(2, ambiguous.alternatives().size());
  }

  @Test
  void aReasonReachedByTwoPathsHasTheRelationAndLossesOfBoth() {
    TranslatedTarget one = new TranslatedTarget(Reason.of("a"), Relation.NARROWER, Set.of(Loss.GENERALISED),
        List.of("r"));
    TranslatedTarget other = new TranslatedTarget(Reason.of("a"), Relation.BROADER, Set.of(Loss.SPECIALISED),
        List.of("r", "s"));
    assertEquals(List.of(List.of(new TranslatedTarget(Reason.of("a"), Relation.RELATED,
        Set.of(Loss.GENERALISED, Loss.SPECIALISED), List.of("r", "s")))),
        Translation.of(List.of(List.of(one, other)), PROVENANCE).alternatives());
    assertEquals(1, Translation.of(List.of(List.of(one), List.of(other)), PROVENANCE).alternatives().size());
  }

  @Test
  void aTargetsFormsAreSortedAndStandOnce() {
    assertEquals(List.of("f", "g"), target("a", Relation.EXACT, Mode.NONE, "g", "f", "g").forms());
  }

  @Test
  void provenanceKeepsTheOrderOfWhatWasUsed() {
    Map<String, String> versions = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      versions.put("resource " + (i * 7) % 20, "1");
    }
    List<String> order = List.copyOf(versions.keySet());
    Provenance provenance = new Provenance("2024", versions);
    versions.clear();
    assertEquals(order, List.copyOf(provenance.versions().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> provenance.versions().clear());
  }

  @Test
  void recordsDoNotChangeWithTheCollectionsTheyWereBuiltFrom() {
    List<String> texts = new ArrayList<>(List.of("a"));
    Map<String, String> fields = new LinkedHashMap<>(Map.of("place", "home"));
    EnumSet<Loss> losses = EnumSet.of(Loss.SPLIT);
    SourceReason source = new SourceReason(texts, Mode.NONE, texts, fields);
    TranslatedTarget translated = new TranslatedTarget(Reason.of("a"), Relation.EXACT, losses, texts);
    ContactTranslation.Assigned assigned =
        new ContactTranslation.Assigned(Reason.of("a"), List.of(Relation.EXACT), losses, texts, List.of(0));
    Translation.OutOfScope out = new Translation.OutOfScope(OutOfScopeReason.ADMINISTRATION, texts, PROVENANCE);
    Translation.Unknown unknown = new Translation.Unknown(texts, PROVENANCE);
    texts.add("b");
    fields.clear();
    losses.add(Loss.MERGED);
    assertEquals(new SourceReason(List.of("a"), Mode.NONE, List.of("a"), Map.of("place", "home")), source);
    assertEquals(new TranslatedTarget(Reason.of("a"), Relation.EXACT, Set.of(Loss.SPLIT), List.of("a")), translated);
    assertEquals(Set.of(Loss.SPLIT), assigned.losses());
    assertEquals(List.of("a"), assigned.rules());
    assertEquals(List.of("a"), out.rules());
    assertEquals(List.of("a"), unknown.nearest());
    assertThrows(UnsupportedOperationException.class, () -> translated.losses().add(Loss.MERGED));
  }

  @Test
  void aSourceReasonSaysItsLevelsInOneText() {
    assertEquals("Abuse > Other", SourceReason.of("Abuse", "Other").text());
    assertEquals(new SourceReason(List.of("a"), Mode.BOTH, List.of("f"), Map.of()),
        SourceReason.of(new Reason("a", Mode.BOTH, List.of("f"))));
    assertEquals(Map.of("place", "home"), SourceReason.of("a").withContext(Map.of("place", "home")).context());
  }

  private static TranslatedTarget translated(String code) {
    return new TranslatedTarget(Reason.of(code), Relation.EXACT, Set.of(), List.of(code));
  }
}
