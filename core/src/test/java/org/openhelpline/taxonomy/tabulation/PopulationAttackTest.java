package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever knows every kind of contact that there can be works out no suppressed figure either. */
class PopulationAttackTest {
  private static final List<KnownContacts> ALL = AttackedPlans.ALL.stream()
      .map(plan -> new KnownContacts(plan, AttackedPlans.LARGE.contains(plan) ? 1 : 3)).toList();
  private static final List<KnownContacts> SMALLEST = ALL.subList(0, 3);

  private record Case(KnownContacts known, Map<Integer, Integer> real, SuppressionPolicy policy) {
    /**
     * Attacks by who knows how many readings a contact has at most and, if it is so, by who also knows that each has
     * one reason.
     */
    List<PopulationAttack> attacks() {
      List<SampleContacts.Sample> all = new ArrayList<>();
      real.forEach((kind, times) -> {
        for (int i = 0; i < times; i++) {
          all.add(known.sample(kind));
        }
      });
      int readings = real.keySet().stream().mapToInt(known::readings).max().orElse(1);
      SharedTable table = Suppressor.suppress(SampleContacts.tabulate(known.plan(), all), policy);
      PopulationAttack blind = new PopulationAttack(known, real, table, readings, false);
      return real.keySet().stream().allMatch(known::hasOneReason)
          ? List.of(blind, new PopulationAttack(known, real, table, readings, true)) : List.of(blind);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(known.plan() + " " + policy);
      real.forEach((kind, times) -> text.append("\n").append(times).append(" of ").append(known.name(kind)));
      return text.toString();
    }
  }

  /** Contacts of a few kinds: of any, of those of one reading, or of those of one reason. */
  private static Arbitrary<Case> cases(List<KnownContacts> editions, List<Integer> readings, int kinds, int most,
      List<Integer> thresholds) {
    return Arbitraries.of(editions).flatMap(known -> Arbitraries.of(readings).flatMap(atMost ->
        Arbitraries.of(true, false, false).flatMap(isOneReasonEach -> {
          Predicate<Integer> isChosen = kind -> !isOneReasonEach || known.hasOneReason(kind);
          return Arbitraries.integers().between(0, known.size(atMost) - 1).filter(isChosen)
              .list().ofMinSize(1).ofMaxSize(kinds).flatMap(at -> Arbitraries.integers().between(1, most).list()
                  .ofSize(at.size()).flatMap(times -> Arbitraries.of(thresholds).flatMap(k ->
                      Arbitraries.of(true, false).map(hidesZeros -> {
                        Map<Integer, Integer> real = new TreeMap<>();
                        for (int i = 0; i < at.size(); i++) {
                          real.merge(at.get(i), times.get(i), Integer::sum);
                        }
                        return new Case(known, real, new SuppressionPolicy(k, hidesZeros));
                      }))));
        })));
  }

  @Provide
  Arbitrary<Case> large() {
    return cases(ALL, List.of(1, 1, 2, 3), 8, 30, List.of(2, 3, 5, 11));
  }

  @Provide
  Arbitrary<Case> small() {
    return cases(SMALLEST, List.of(1), 3, 4, List.of(2, 3));
  }

  @Property(tries = 1500)
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
