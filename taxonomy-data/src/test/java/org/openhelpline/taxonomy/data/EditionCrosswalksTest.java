package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Preimage;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** The ways between editions: complete, true to what did not change, and back again. */
final class EditionCrosswalksTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();

  static Stream<Crosswalk> steps() {
    return CrosswalksTest.crosswalks().filter(c -> c.sourceEdition().isPresent());
  }

  /** Every way from one edition to another, of one step or of several. */
  static Stream<Crosswalk> routes() {
    return DATA.editionNames().stream().flatMap(from -> DATA.editionNames().stream()
        .filter(to -> !to.equals(from)).map(to -> DATA.migration(from, to).crosswalk()));
  }

  private static boolean isInUse(Taxonomy edition, String code) {
    return edition.find(code).filter(c -> c.selectable() && !c.isRetired()).isPresent();
  }

  /** Every reason that can be logged under an edition, each mode that it can have among them. */
  private static List<Reason> reasons(Taxonomy edition) {
    List<Reason> reasons = new ArrayList<>();
    for (Concept concept : edition.concepts()) {
      if (isInUse(edition, concept.code())) {
        EnumSet<Mode> modes = concept.modeRule().takesMode()
            ? EnumSet.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)
            : EnumSet.of(concept.modeRule().effective(Mode.NONE));
        modes.forEach(mode -> reasons.add(Reason.of(concept.code(), mode)));
      }
    }
    return reasons;
  }

  private static Taxonomy source(Crosswalk crosswalk) {
    return crosswalk.sourceEdition().orElseThrow();
  }

  private static Set<Reason> reasons(List<TranslatedTarget> reading) {
    Set<Reason> reasons = new HashSet<>();
    reading.forEach(t -> reasons.add(t.reason()));
    return reasons;
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyCodeInUseLeadsSomewhereInEachOfItsModesAndWithNone(Crosswalk route) {
    for (Reason reason : reasons(source(route))) {
      for (Mode mode : EnumSet.of(reason.mode(), Mode.NONE)) {
        Translation translation = route.translate(SourceReason.of(Reason.of(reason.code(), mode)));
        assertTrue(translation instanceof Translation.Mapped || translation instanceof Translation.Ambiguous,
            () -> reason + " " + translation.status());
        for (List<TranslatedTarget> reading : translation.alternatives()) {
          assertTrue(reading.stream().allMatch(t -> isInUse(route.target(), t.reason().code())), reading::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aCodeThatDidNotChangeLeadsToItselfAndKeepsItsMode(Crosswalk step) {
    List<String> wrong = new ArrayList<>();
    Set<String> changed = new TreeSet<>();
    for (Reason reason : reasons(source(step))) {
      if (!isInUse(step.target(), reason.code())) {
        continue;
      }
      Translation translation = step.translate(SourceReason.of(reason));
      boolean toItself = translation instanceof Translation.Mapped mapped && mapped.targets().size() == 1
          && mapped.targets().get(0).reason().equals(reason);
      if (!toItself) {
        changed.add(reason.code());
        continue;
      }
      TranslatedTarget target = ((Translation.Mapped) translation).targets().get(0);
      boolean explained = target.relation() == Relation.CLOSE && step.rules().stream()
          .anyMatch(r -> target.rules().contains(r.id()) && !r.note().isBlank());
      boolean seriesBreak = !source(step).get(reason.code()).seriesBreak().isEmpty()
          || !step.target().get(reason.code()).seriesBreak().isEmpty();
      EnumSet<Loss> beyond = EnumSet.noneOf(Loss.class);
      beyond.addAll(translation.losses());
      if (seriesBreak) {
        beyond.removeAll(EnumSet.of(Loss.SERIES_BREAK, Loss.GENERALISED, Loss.SPECIALISED, Loss.MERGED));
      }
      if (!beyond.isEmpty() || !seriesBreak && !explained && target.relation() != Relation.EXACT) {
        wrong.add(reason + " " + target.relation() + " " + translation.losses());
      }
    }
    assertEquals(List.of(), wrong);
    // Of bullying, the online part was split off.
    assertEquals(step.id().equals("2024-2026") ? Set.of("violence.bullying") : Set.of(), changed);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void thereAndBackAgainLeadsToAReadingThatHoldsTheOriginalWhereNothingWasLost(Crosswalk there) {
    Crosswalk back = DATA.migration(there.target().edition(), source(there).edition()).crosswalk();
    Crosswalk thereAndBack = there.andThen(back);
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Reason reason : reasons(source(there))) {
      Translation forward = there.translate(SourceReason.of(reason));
      if (!forward.losses().isEmpty()) {
        continue;
      }
      tried++;
      Translation returned = thereAndBack.translate(SourceReason.of(reason));
      if (returned.alternatives().stream().noneMatch(a -> reasons(a).contains(reason))) {
        wrong.add(reason + " -> " + returned.alternatives().stream().map(EditionCrosswalksTest::reasons).toList());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(tried > 150, "tried " + tried);
  }

  /** The shipped way back is what the way there says, read backwards; what is new in the later edition aside. */
  @ParameterizedTest
  @CsvSource({"2020, 2021", "2021, 2024", "2024, 2026"})
  void theWayBackAgreesWithThePreimageOfTheWayThere(String earlier, String later) {
    Crosswalk there = DATA.crosswalk(earlier + "-" + later);
    Crosswalk back = DATA.crosswalk(later + "-" + earlier);
    Preimage preimage = there.inverse();
    List<String> wrong = new ArrayList<>();
    for (Reason reason : reasons(back.sourceEdition().orElseThrow())) {
      if (reason.mode() == Mode.BOTH) {
        continue;
      }
      List<Preimage.Origin> origins = preimage.of(reason);
      if (origins.isEmpty() && !isInUse(there.sourceEdition().orElseThrow(), reason.code())) {
        continue;
      }
      Translation backward = back.translate(SourceReason.of(reason));
      for (List<TranslatedTarget> reading : backward.alternatives()) {
        for (TranslatedTarget target : reading) {
          boolean agrees = origins.isEmpty()
              ? codes(there, reason.code()).contains(target.reason().code())
              : origins.stream().anyMatch(o -> isSame(o.source(), target.reason()));
          if (!agrees) {
            wrong.add(reason + " -> " + target.reason() + " but " + origins.stream().map(Preimage.Origin::source)
                .map(SourceReason::text).toList());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The codes that lead to a code in any mode: some modes of a code that was split can't be reached at all. */
  private static Set<String> codes(Crosswalk there, String code) {
    Set<String> codes = new TreeSet<>();
    for (Reason reason : there.inverse().reached()) {
      if (reason.code().equals(code)) {
        there.inverse().of(reason).forEach(o -> codes.add(o.source().levels().get(0)));
      }
    }
    return codes;
  }

  private static boolean isSame(SourceReason source, Reason reason) {
    return source.levels().get(0).equals(reason.code()) && source.mode() == reason.mode();
  }

  /** And no origin of a code that is new gets lost: the way back offers every source that became it. */
  @ParameterizedTest
  @CsvSource({"2020, 2021", "2021, 2024", "2024, 2026"})
  void theWayBackOffersEverySourceOfACodeThatIsNew(String earlier, String later) {
    Crosswalk back = DATA.crosswalk(later + "-" + earlier);
    Preimage preimage = DATA.crosswalk(earlier + "-" + later).inverse();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Reason reason : preimage.reached()) {
      if (isInUse(back.target(), reason.code())) {
        continue;
      }
      tried++;
      Translation backward = back.translate(SourceReason.of(reason));
      for (Preimage.Origin origin : preimage.of(reason)) {
        boolean offered = backward.alternatives().stream()
            .anyMatch(a -> a.stream().anyMatch(t -> isSame(origin.source(), t.reason())));
        if (origin.whole() && !offered) {
          wrong.add(reason + " came from " + origin.source() + " but goes back to "
              + backward.alternatives().stream().map(EditionCrosswalksTest::reasons).toList());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(tried > 0);
  }

  static Stream<Crosswalk> lists() {
    return CrosswalksTest.fromLists();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyEntryOfAListReachesEveryEdition(Crosswalk crosswalk) {
    String field = crosswalk.contextMode().orElseThrow().field();
    for (String edition : DATA.editionNames()) {
      Crosswalk onwards = DATA.crosswalk(crosswalk.id(), edition);
      for (CodeListEntry entry : crosswalk.sourceList().orElseThrow().entries()) {
        for (String place : List.of("", "Online", "Offline", "Both", "Unknown")) {
          SourceReason reason = SourceReason.of(entry.levels().toArray(String[]::new))
              .withContext(Map.of(field, place));
          Translation direct = crosswalk.translate(reason);
          Translation translation = onwards.translate(reason);
          assertTrue(!(translation instanceof Translation.Unknown), () -> edition + " " + entry.text() + " " + place);
          assertEquals(direct instanceof Translation.OutOfScope, translation instanceof Translation.OutOfScope);
          translation.alternatives().forEach(a -> a.forEach(t ->
              assertTrue(isInUse(onwards.target(), t.reason().code()), t::toString)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theWayToItsOwnEditionIsTheCrosswalkAndItsIdentityAddsNothing(Crosswalk crosswalk) {
    Crosswalk composed = crosswalk.andThen(Crosswalk.identity(crosswalk.target(), DATA.forms()));
    for (CodeListEntry entry : crosswalk.sourceList().orElseThrow().entries()) {
      SourceReason reason = SourceReason.of(entry.levels().toArray(String[]::new));
      assertEquals(crosswalk.translate(reason).alternatives().stream().map(EditionCrosswalksTest::reasons).toList(),
          composed.translate(reason).alternatives().stream().map(EditionCrosswalksTest::reasons).toList());
    }
  }

  @Test
  void bullyingIsSplitByItsModeAndJoinedAgain() {
    Crosswalk there = DATA.crosswalk("2024-2026");
    assertEquals(List.of(Set.of(Reason.of("violence.cyberbullying", Mode.ONLINE))), of(there, Mode.ONLINE));
    assertEquals(List.of(Set.of(Reason.of("violence.bullying", Mode.OFFLINE))), of(there, Mode.OFFLINE));
    assertEquals(List.of(Set.of(Reason.of("violence.bullying", Mode.OFFLINE),
        Reason.of("violence.cyberbullying", Mode.ONLINE))), of(there, Mode.BOTH));
    assertEquals(2, of(there, Mode.UNKNOWN).size());
    Optional<TranslatedTarget> back = DATA.crosswalk("2026-2024")
        .translate(SourceReason.of("violence.cyberbullying")).alternatives().get(0).stream().findFirst();
    assertEquals(Optional.of(Reason.of("violence.bullying", Mode.ONLINE)), back.map(TranslatedTarget::reason));
  }

  private static List<Set<Reason>> of(Crosswalk crosswalk, Mode mode) {
    return crosswalk.translate(SourceReason.of(Reason.of("violence.bullying", mode))).alternatives().stream()
        .map(EditionCrosswalksTest::reasons).toList();
  }
}
