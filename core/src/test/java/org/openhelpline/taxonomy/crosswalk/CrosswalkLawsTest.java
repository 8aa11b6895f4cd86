package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.CrosswalkArbitraries.Chain;

class CrosswalkLawsTest {
  @Property
  void theIdentityChangesNothingAndLosesNothing(@ForAll("chains") Chain chain, @ForAll("codes") SourceReason reason) {
    Taxonomy edition = chain.first().sourceEdition().orElseThrow();
    Reason inEffect = inEffect(edition, reason);

    Translation translation = identity(edition).translate(SourceReason.of(inEffect));

    assertEquals(ReasonStatus.MAPPED, translation.status());
    TranslatedTarget only = translation.alternatives().get(0).get(0);
    assertEquals(Set.of(Set.of(inEffect)), readings(translation));
    assertEquals(Relation.EXACT, only.relation());
    assertEquals(Set.of(), translation.losses());
  }

  @Property
  void theIdentityBeforeACrosswalkChangesNoReading(@ForAll("chains") Chain chain,
      @ForAll("codes") SourceReason reason) {
    Crosswalk after = identity(chain.first().sourceEdition().orElseThrow()).andThen(chain.first());
    assertEquals(readings(chain.first().translate(reason)), readings(after.translate(reason)));
  }

  @Property
  void theIdentityAfterACrosswalkChangesNothingOfAReading(@ForAll("chains") Chain chain,
      @ForAll("entries") SourceReason reason) {
    Translation alone = chain.fromList().translate(reason);
    Translation before = chain.fromList().andThen(identity(chain.fromList().target())).translate(reason);
    assertEquals(readings(alone), readings(before));
    assertEquals(alone.losses(), before.losses());
    assertEquals(relations(alone), relations(before));
  }

  @Property
  void compositionIsAssociativeAndLossesAddUp(@ForAll("chains") Chain chain, @ForAll("codes") SourceReason reason) {
    Translation left = chain.first().andThen(chain.second()).andThen(chain.third()).translate(reason);
    Translation right = chain.first().andThen(chain.second().andThen(chain.third())).translate(reason);
    assertEquals(readings(left), readings(right));
    assertEquals(left.losses(), right.losses());
    assertEquals(Set.copyOf(left.rules()), Set.copyOf(right.rules()));
  }

  @Property
  void compositionFromAListIsAssociativeToo(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    Translation left = chain.fromList().andThen(chain.first()).andThen(chain.second()).translate(reason);
    Translation right = chain.fromList().andThen(chain.first().andThen(chain.second())).translate(reason);
    assertEquals(readings(left), readings(right));
    assertEquals(left.losses(), right.losses());
  }

  /** The reference goes step by step and leaves nothing out: every choice of a reading for every target. */
  @Property
  void compositionLosesNoReadingThatCanBeReachedStepByStep(@ForAll("chains") Chain chain,
      @ForAll("codes") SourceReason reason) {
    Set<Set<Reason>> reachable = readings(chain.first().translate(reason));
    reachable = continued(reachable, chain.second(), reason.context());
    Set<Set<Reason>> found = readings(chain.first().andThen(chain.second()).translate(reason));
    for (Set<Reason> reading : reachable) {
      assertTrue(found.stream().anyMatch(reading::containsAll), () -> reading + " is not among " + found);
    }
    assertTrue(reachable.containsAll(found), "and it makes none up");
  }

  @Property
  void compositionLosesNoReadingOfThreeStepsEither(@ForAll("chains") Chain chain,
      @ForAll("entries") SourceReason reason) {
    Set<Set<Reason>> reachable = readings(chain.fromList().translate(reason));
    reachable = continued(reachable, chain.first(), reason.context());
    // What contains another reading is left out on the way, or there would be too many of them.
    reachable = continued(minimal(reachable), chain.second(), reason.context());
    assertEquals(minimal(reachable),
        readings(chain.fromList().andThen(chain.first()).andThen(chain.second()).translate(reason)));
  }

  @Property
  void noReadingContainsAnotherAndEachReasonStandsOnceInIt(@ForAll("chains") Chain chain,
      @ForAll("codes") SourceReason reason) {
    for (Crosswalk crosswalk : List.of(chain.first(), chain.first().andThen(chain.second()))) {
      Translation translation = crosswalk.translate(reason);
      List<Set<Reason>> sets = translation.alternatives().stream()
          .map(reading -> reading.stream().map(TranslatedTarget::reason).collect(Collectors.toSet())).toList();
      for (int i = 0; i < sets.size(); i++) {
        assertEquals(translation.alternatives().get(i).size(), sets.get(i).size());
        for (int j = 0; j < sets.size(); j++) {
          assertFalse(i != j && sets.get(i).containsAll(sets.get(j)), sets.get(i) + " contains " + sets.get(j));
        }
      }
      assertEquals(sets.size() > 1 ? ReasonStatus.AMBIGUOUS : ReasonStatus.MAPPED, translation.status());
      assertEquals(sets.size() > 1, translation.losses().contains(Loss.AMBIGUOUS));
    }
  }

  @Property
  void theFirstRuleWhoseConditionHoldsIsTheOneThatCounts(@ForAll("chains") Chain chain,
      @ForAll("codes") SourceReason reason) {
    Mode mode = inEffect(chain.first().sourceEdition().orElseThrow(), reason).mode();
    String expected = chain.first().rules().stream()
        .filter(rule -> rule.source().equals(reason.levels()) && rule.when().test(reason, mode))
        .findFirst().orElseThrow().id();
    assertEquals(List.of(expected), chain.first().translate(reason).rules());
  }

  @Property
  void everyResultIsAReasonOfTheTargetEditionWithTheModeThatIsInEffectThere(@ForAll("chains") Chain chain,
      @ForAll("entries") SourceReason reason) {
    Crosswalk crosswalk = chain.fromList().andThen(chain.first());
    for (List<TranslatedTarget> reading : crosswalk.translate(reason).alternatives()) {
      for (TranslatedTarget target : reading) {
        Concept concept = crosswalk.target().get(target.reason().code());
        assertEquals(concept.modeRule().effective(target.reason().mode()), target.reason().mode());
      }
    }
  }

  @Property
  void whereItHappenedIsKeptOrRecordedAsLost(@ForAll("chains") Chain chain, @ForAll("codes") SourceReason reason) {
    Mode said = inEffect(chain.first().sourceEdition().orElseThrow(), reason).mode();
    for (List<TranslatedTarget> reading : chain.first().translate(reason).alternatives()) {
      Mode kept = reading.stream().map(t -> t.reason().mode()).reduce(Mode.NONE, Mode::join);
      boolean online = said.touchesOnline() && !kept.touchesOnline();
      boolean offline = said.touchesOffline() && !kept.touchesOffline();
      for (TranslatedTarget target : reading) {
        Set<Loss> losses = target.losses();
        assertTrue(!online && !offline || losses.contains(Loss.MODE_UNKNOWN)
            || losses.contains(Loss.MODE_PARTLY_UNKNOWN), () -> said + " became " + reading);
      }
    }
  }

  @Property
  void everyFormIsKeptOrRecordedAsDropped(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    for (List<TranslatedTarget> reading : chain.fromList().translate(reason).alternatives()) {
      for (TranslatedTarget target : reading) {
        for (String form : reason.forms()) {
          boolean mayStand = CrosswalkArbitraries.FORMS.find(form)
              .map(f -> f.mayStandOn(target.reason().code())).orElse(true);
          boolean stands = target.reason().forms().contains(form);
          assertTrue(!mayStand || stands, () -> form + " is missing on " + target);
          assertTrue(stands || target.losses().contains(Loss.FORM_DROPPED), () -> form + " is lost on " + target);
        }
      }
    }
  }

  @Property
  void theShortWayForTwoLevelsGivesTheSame(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    for (Crosswalk crosswalk : List.of(chain.fromList(), chain.fromList().andThen(chain.first()))) {
      String category = reason.levels().get(0);
      String subcategory = reason.levels().get(1);
      assertEquals(crosswalk.translate(SourceReason.of(category, subcategory)),
          crosswalk.translate(category, subcategory));
    }
  }

  private static Crosswalk identity(Taxonomy edition) {
    return Crosswalk.identity(edition, CrosswalkArbitraries.FORMS);
  }

  private static Reason inEffect(Taxonomy edition, SourceReason reason) {
    Concept concept = edition.get(reason.levels().get(0));
    return new Reason(concept.code(), concept.modeRule().effective(reason.mode()), reason.forms());
  }

  private static Map<Reason, Relation> relations(Translation translation) {
    return translation.alternatives().stream().flatMap(List::stream)
        .collect(Collectors.toMap(TranslatedTarget::reason, TranslatedTarget::relation, Relation::then));
  }

  /** Every reading of a step, with one reading of the next step chosen for each of its reasons in every possible way. */
  private static Set<Set<Reason>> continued(Set<Set<Reason>> readings, Crosswalk next, Map<String, String> context) {
    Set<Set<Reason>> result = new HashSet<>();
    for (Set<Reason> reading : readings) {
      Set<Set<Reason>> chosen = Set.of(Set.of());
      for (Reason reason : reading) {
        Set<Set<Reason>> longer = new HashSet<>();
        for (Set<Reason> part : readings(next.translate(SourceReason.of(reason).withContext(context)))) {
          for (Set<Reason> before : chosen) {
            Set<Reason> union = new HashSet<>(before);
            union.addAll(part);
            longer.add(union);
          }
        }
        chosen = longer;
      }
      result.addAll(chosen);
    }
    return result;
  }

  private static Set<Set<Reason>> minimal(Set<Set<Reason>> readings) {
    return readings.stream()
        .filter(r -> readings.stream().noneMatch(o -> !o.equals(r) && r.containsAll(o)))
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Chain> chains() {
    return CrosswalkArbitraries.chains();
  }

  @Provide
  Arbitrary<SourceReason> codes() {
    return CrosswalkArbitraries.codes();
  }

  @Provide
  Arbitrary<SourceReason> entries() {
    return CrosswalkArbitraries.entries();
  }
}
