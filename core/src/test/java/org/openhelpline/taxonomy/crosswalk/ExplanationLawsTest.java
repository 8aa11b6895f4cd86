package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.crosswalk.CrosswalkArbitraries.Chain;
import org.openhelpline.taxonomy.crosswalk.Explanation.Considered;
import org.openhelpline.taxonomy.crosswalk.Explanation.Observation;
import org.openhelpline.taxonomy.crosswalk.Explanation.Otherwise;
import org.openhelpline.taxonomy.crosswalk.Explanation.Outcome;
import org.openhelpline.taxonomy.crosswalk.Explanation.Step;

/** An explanation tells what a translation does, and nothing else. */
class ExplanationLawsTest {
  @Property
  void itGivesTheAnswerThatTheTranslationGives(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    for (Crosswalk crosswalk : List.of(chain.fromList(), chain.fromList().andThen(chain.first()).andThen(chain.second()))) {
      Explanation explanation = crosswalk.explain(reason);
      assertEquals(crosswalk.translate(reason), explanation.translation());
      assertEquals(crosswalk.id(), explanation.crosswalk());
      explanation.steps().forEach(ExplanationLawsTest::theFirstThatHoldsFires);
    }
  }

  @Property
  void oneRuleFiresOrNone(@ForAll("partial") Crosswalk crosswalk, @ForAll("entries") SourceReason reason) {
    theFirstThatHoldsFires(crosswalk.explain(reason).steps().get(0));
  }

  private static void theFirstThatHoldsFires(Step step) {
    List<Outcome> outcomes = step.rules().stream().map(Considered::outcome).toList();
    int fired = outcomes.indexOf(Outcome.FIRED);
    for (int i = 0; i < outcomes.size(); i++) {
      Considered considered = step.rules().get(i);
      boolean holds = considered.rule().when().test(step.reason(), step.mode());
      Outcome expected = fired < 0 || i < fired ? Outcome.REJECTED : i == fired ? Outcome.FIRED : Outcome.NOT_REACHED;
      assertEquals(expected, considered.outcome());
      assertTrue(expected == Outcome.NOT_REACHED || holds == (expected == Outcome.FIRED));
    }
    assertEquals(fired < 0, step.translation() instanceof Translation.Unknown);
    if (fired >= 0) {
      assertEquals(step.rules().get(fired).translation(), step.translation());
    }
  }

  /** What is not observed might be otherwise, and the condition would hold or not all the same. */
  @Property
  void theObservationsDecide(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    for (Step step : chain.fromList().andThen(chain.first()).explain(reason).steps()) {
      for (Considered considered : step.rules()) {
        Condition when = considered.rule().when();
        assertEquals(Set.of(when.test(step.reason(), step.mode())), possible(when, considered.observations()));
        for (Observation o : considered.observations()) {
          assertEquals(o.condition().test(step.reason(), step.mode()), o.holds());
        }
      }
    }
  }

  private static Set<Boolean> possible(Condition condition, List<Observation> observed) {
    if (condition instanceof Condition.AllOf all) {
      return combined(all.conditions(), observed, true);
    }
    if (condition instanceof Condition.AnyOf any) {
      return combined(any.conditions(), observed, false);
    }
    if (condition instanceof Condition.Not not) {
      Set<Boolean> inside = possible(not.condition(), observed);
      return inside.size() > 1 ? inside : Set.of(!inside.iterator().next());
    }
    if (condition instanceof Condition.Always) {
      return Set.of(true);
    }
    return observed.stream().filter(o -> o.condition().equals(condition)).findFirst().map(o -> Set.of(o.holds()))
        .orElse(Set.of(true, false));
  }

  /** All of them ({@code neutral} is true) or any of them. */
  private static Set<Boolean> combined(List<Condition> conditions, List<Observation> observed, boolean neutral) {
    boolean mayBeOpen = false;
    for (Condition condition : conditions) {
      Set<Boolean> one = possible(condition, observed);
      if (one.equals(Set.of(!neutral))) {
        return Set.of(!neutral);
      }
      mayBeOpen |= one.size() > 1;
    }
    return mayBeOpen ? Set.of(true, false) : Set.of(neutral);
  }

  @Property
  void whatWouldHaveLedElsewhereDoes(@ForAll("chains") Chain chain, @ForAll("entries") SourceReason reason) {
    Crosswalk crosswalk = chain.fromList().andThen(chain.first());
    Explanation explanation = crosswalk.explain(reason);
    for (Otherwise other : explanation.otherwise()) {
      for (SourceReason changed : changed(reason, other.condition())) {
        Translation then = crosswalk.translate(changed);
        assertEquals(readings(other.translation()), readings(then));
        assertNotEquals(readings(explanation.translation()), readings(then));
      }
    }
  }

  private static List<SourceReason> changed(SourceReason reason, Condition condition) {
    if (condition instanceof Condition.ModeIs is) {
      return List.of(new SourceReason(reason.levels(), is.modes().iterator().next(), reason.forms(), reason.context()));
    }
    if (condition instanceof Condition.HasForm has) {
      List<String> forms = new ArrayList<>(reason.forms());
      forms.addAll(has.forms());
      return List.of(new SourceReason(reason.levels(), reason.mode(), forms, reason.context()));
    }
    Condition.FieldIs is = (Condition.FieldIs) condition;
    assertFalse(is.values().isEmpty());
    return is.values().stream().map(value -> {
      Map<String, String> context = new HashMap<>(reason.context());
      context.put(is.field(), value);
      return reason.withContext(context);
    }).toList();
  }

  @Provide
  Arbitrary<Chain> chains() {
    return CrosswalkArbitraries.chains();
  }

  @Provide
  Arbitrary<Crosswalk> partial() {
    return CrosswalkArbitraries.partialFromList();
  }

  @Provide
  Arbitrary<SourceReason> entries() {
    return CrosswalkArbitraries.entries();
  }
}
