package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;

/** Whoever knows every kind of contact that there can be works out no suppressed figure either. */
class PopulationAttackTest {
  private static final Forms FORMS = Forms.of("1", List.of(SampleContacts.FORMS.get("grooming")));
  private static final List<TabulationPlan> PLANS = List.of(
      plan(Taxonomy.builder("one", "1").version("1")
          .concept(SampleContacts.category("violence"))
          .concept(SampleContacts.sub("violence", "sexual", ModeRule.ASK).sexualViolence(true).build())
          .concept(SampleContacts.sub("violence", "online", ModeRule.ONLINE).sexualViolence(true).build())
          .concept(SampleContacts.category("rest"))
          .concept(SampleContacts.sub("rest", "a", ModeRule.NONE).build())
          .build()),
      plan(Taxonomy.builder("two", "1").version("1")
          .concept(SampleContacts.category("violence"))
          .concept(SampleContacts.sub("violence", "bullying", ModeRule.NONE).build())
          .concept(SampleContacts.sub("violence", "sexual", ModeRule.ASK).sexualViolence(true).build())
          .concept(SampleContacts.category("sexuality"))
          .concept(SampleContacts.sub("sexuality", "offline", ModeRule.OFFLINE).sexualViolence(true).build())
          .build()),
      plan(Taxonomy.builder("three", "1").version("1")
          .concept(SampleContacts.category("a"))
          .concept(SampleContacts.sub("a", "x", ModeRule.NONE).build())
          .concept(SampleContacts.sub("a", "y", ModeRule.ASK).build())
          .concept(SampleContacts.category("b"))
          .concept(SampleContacts.sub("b", "z", ModeRule.NONE).build())
          .build()));

  private static final List<KnownContacts> ALL = PLANS.stream().map(plan -> new KnownContacts(plan, true)).toList();
  private static final List<KnownContacts> DECIDED =
      PLANS.stream().map(plan -> new KnownContacts(plan, false)).toList();

  private static TabulationPlan plan(Taxonomy edition) {
    return TabulationPlan.builder(edition).forms(FORMS).build();
  }

  private record Case(KnownContacts known, int[] real, SuppressionPolicy policy) {
    /** Attacks by who knows nothing of the contacts and, if it is so, by who knows that each has one reason. */
    List<PopulationAttack> attacks() {
      List<SampleContacts.Sample> all = new ArrayList<>();
      boolean isOneReasonEach = true;
      for (int kind = 0; kind < real.length; kind++) {
        for (int i = 0; i < real[kind]; i++) {
          all.add(known.sample(kind));
          isOneReasonEach &= known.hasOneReason(kind);
        }
      }
      SharedTable table = Suppressor.suppress(SampleContacts.tabulate(known.plan(), all), policy);
      PopulationAttack blind = new PopulationAttack(known, real, table, false);
      return isOneReasonEach ? List.of(blind, new PopulationAttack(known, real, table, true)) : List.of(blind);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(known.plan() + " " + policy);
      for (int kind = 0; kind < real.length; kind++) {
        if (real[kind] > 0) {
          text.append("\n").append(real[kind]).append(" of ").append(known.name(kind));
        }
      }
      return text.toString();
    }
  }

  private static Arbitrary<Case> cases(List<KnownContacts> editions, int kinds, int most,
      List<Integer> thresholds) {
    return Arbitraries.of(editions).flatMap(known -> Arbitraries.integers().between(0, known.size() - 1)
        .list().ofMinSize(1).ofMaxSize(kinds).flatMap(at -> Arbitraries.integers().between(1, most).list()
            .ofSize(at.size()).flatMap(times -> Arbitraries.of(thresholds).flatMap(k ->
                Arbitraries.of(true, false).map(hidesZeros -> {
                  int[] real = new int[known.size()];
                  for (int i = 0; i < at.size(); i++) {
                    real[at.get(i)] += times.get(i);
                  }
                  return new Case(known, real, new SuppressionPolicy(k, hidesZeros));
                })))));
  }

  @Provide
  Arbitrary<Case> large() {
    return cases(ALL, 8, 30, List.of(2, 5, 11));
  }

  @Provide
  Arbitrary<Case> small() {
    return cases(DECIDED, 3, 4, List.of(2, 3));
  }

  @Property(tries = 300)
  void weighingAllPopulationsConfinesNoSuppressedFigure(@ForAll("large") Case one) {
    one.attacks().forEach(attack ->
        assertEquals(List.of(), attack.confinedByWeighing(one.policy().k()), () -> one + "\n" + attack));
  }

  @Property(tries = 100)
  void tryingAllPopulationsConfinesNoSuppressedFigure(@ForAll("small") Case one) {
    one.attacks().forEach(attack ->
        assertEquals(List.of(), attack.confinedByTryingAll(one.policy().k()), () -> one + "\n" + attack));
  }
}
