package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2021;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2026;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.rule;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;

/** Each loss by an example of what raises it, and of what comes near and does not. */
class LossTest {
  @Test
  void theModeIsUnknownIfTheTargetAsksForItAndTheListDoesNotSay() {
    assertEquals(Set.of(Loss.MODE_UNKNOWN), fromList(target("violence.bullying", Relation.EXACT), ""));
    assertEquals(Set.of(), fromList(target("violence.bullying", Relation.EXACT, Mode.ONLINE), ""));
    assertEquals(Set.of(), fromList(target("violence.bullying", Relation.EXACT), "online"));
    assertEquals(Set.of(), fromList(target("violence.bullying", Relation.EXACT), "not known"),
        "the source says that it is not known: nothing is lost");
    assertEquals(Set.of(), fromList(target("violence.physical-violence", Relation.EXACT), ""), "it need not be said");
    assertEquals(Set.of(), fromList(target("violence.online-sexual-abuse", Relation.EXACT), ""), "the code says it");
  }

  @Test
  void theModeIsUnknownIfTheSourceSaysItAndTheTargetHasNone() {
    assertEquals(Set.of(Loss.MODE_UNKNOWN), fromList(target("non-counselling.information", Relation.EXACT), "online"));
    assertEquals(Set.of(Loss.MODE_UNKNOWN), fromList(target("non-counselling.information", Relation.EXACT), "both"));
    assertEquals(Set.of(), fromList(target("non-counselling.information", Relation.EXACT), "not known"));
  }

  @Test
  void theModeIsUnknownIfTheSourceSaysItAndTheTargetIsOfTheOther() {
    assertEquals(Set.of(Loss.MODE_UNKNOWN),
        fromList(target("violence.commercial-sexual-exploitation", Relation.EXACT), "online"));
  }

  @Test
  void theModeOfACodeIsUnknownIfItWasAskedForAndNotStated() {
    Crosswalk crosswalk = SampleCrosswalks.from2021to2024();
    assertEquals(Set.of(Loss.MODE_UNKNOWN), losses(crosswalk, code("violence.bullying", Mode.NONE)));
    assertEquals(Set.of(), losses(crosswalk, code("violence.bullying", Mode.UNKNOWN)));
    assertEquals(Set.of(), losses(crosswalk, code("violence.physical-violence", Mode.NONE)));
  }

  @Test
  void theModeIsPartlyUnknownIfOneOfTwoSidesIsNotKept() {
    assertEquals(Set.of(Loss.MODE_PARTLY_UNKNOWN),
        fromList(target("violence.online-sexual-abuse", Relation.EXACT), "both"));
    assertEquals(Set.of(Loss.MODE_PARTLY_UNKNOWN),
        fromList(target("violence.commercial-sexual-exploitation", Relation.EXACT), "both"));
    assertEquals(Set.of(), fromList(target("violence.sexual-violence", Relation.EXACT), "both"));
  }

  @Test
  void aNarrowerSourceIsGeneralisedABroaderOneSpecialisedARelatedOneBoth() {
    assertEquals(Set.of(Loss.GENERALISED), fromList(target("sexuality.other", Relation.NARROWER), ""));
    assertEquals(Set.of(Loss.SPECIALISED), fromList(target("sexuality.other", Relation.BROADER), ""));
    assertEquals(Set.of(Loss.GENERALISED, Loss.SPECIALISED),
        fromList(target("sexuality.other", Relation.RELATED), ""));
    assertEquals(Set.of(), fromList(target("sexuality.other", Relation.CLOSE), ""));
  }

  @Test
  void codesThatBecomeOneAreMerged() {
    Crosswalk crosswalk = SampleCrosswalks.from2021to2024();
    assertEquals(Set.of(Loss.GENERALISED, Loss.MERGED),
        losses(crosswalk, code("violence.online-sexual-abuse", Mode.ONLINE)));
    assertEquals(Set.of(Loss.GENERALISED, Loss.MERGED),
        losses(crosswalk, code("violence.online-sexual-exploitation", Mode.ONLINE)));
  }

  @Test
  void aCodeThatKeepsItsMeaningIsNotMergedByWhatJoinsIt() {
    Crosswalk crosswalk = SampleCrosswalks.from2026to2024();
    assertEquals(Set.of(Loss.GENERALISED, Loss.MERGED),
        losses(crosswalk, code("violence.cyberbullying", Mode.ONLINE)));
    assertEquals(Set.of(Loss.SERIES_BREAK), losses(crosswalk, code("violence.bullying", Mode.OFFLINE)));
  }

  @Test
  void aSourceThatIsNotDecidedMergesNothing() {
    Crosswalk crosswalk = Crosswalk.from("x", EDITION_2021, EDITION_2024, Forms.none())
        .rule(rule("r", "violence.physical-violence", target("violence.bullying", Relation.NARROWER)))
        .rule(when("s", Condition.ALWAYS, "violence.other",
            Alternative.of(target("violence.bullying", Relation.BROADER)),
            Alternative.of(target("violence.sexual-violence", Relation.BROADER)))).build();
    assertEquals(Set.of(Loss.GENERALISED), losses(crosswalk, code("violence.physical-violence", Mode.OFFLINE)));
  }

  @Test
  void oneSourceThatBecomesSeveralTargetsTogetherIsSplit() {
    Translation both = SampleCrosswalks.from2024to2026().translate(code("violence.bullying", Mode.BOTH));
    assertEquals(List.of(Set.of(Loss.SPLIT, Loss.SERIES_BREAK), Set.of(Loss.SPLIT)),
        both.alternatives().get(0).stream().map(TranslatedTarget::losses).toList());
  }

  @Test
  void severalReadingsAreAmbiguousAsAWhole() {
    Translation unknown = SampleCrosswalks.from2024to2026().translate(code("violence.bullying", Mode.UNKNOWN));
    assertEquals(Set.of(Loss.AMBIGUOUS, Loss.SERIES_BREAK, Loss.SPECIALISED), unknown.losses());
    assertEquals(List.of(Loss.SPECIALISED, Loss.AMBIGUOUS, Loss.SERIES_BREAK), List.copyOf(unknown.losses()),
        "in the order of their declaration");
  }

  @Test
  void aFormThatMayNotStandOnTheTargetIsDropped() {
    Crosswalk crosswalk = Crosswalk.from("x", EDITION_2021, EDITION_2024, SampleEditions.forms())
        .rule(rule("r", "violence.sexual-violence", target("sexuality.other", Relation.RELATED)))
        .rule(rule("s", "violence.online-sexual-abuse", target("sexuality.sexual-behaviours", Relation.EXACT,
            Mode.NONE, "sexting")))
        .build();
    Translation dropped = crosswalk.translate(code("violence.sexual-violence", Mode.ONLINE, "grooming"));
    assertEquals(Set.of(Loss.GENERALISED, Loss.SPECIALISED, Loss.FORM_DROPPED), dropped.losses());
    assertEquals(List.of(), dropped.alternatives().get(0).get(0).reason().forms());
    assertEquals(Set.of(Loss.FORM_DROPPED),
        losses(crosswalk, code("violence.online-sexual-abuse", Mode.ONLINE, "grooming")),
        "the form that the rule puts there is no stand-in for it");
    assertEquals(Set.of(), losses(crosswalk, code("violence.online-sexual-abuse", Mode.ONLINE, "sexting", "sexting")));
    assertEquals(Set.of(), losses(crosswalk, code("violence.online-sexual-abuse", Mode.ONLINE, "nobody-knows-it")),
        "a form of which nothing is known is kept");
  }

  @Test
  void aSeriesBreakIsCrossedInBothDirectionsAndBetweenNeighboursAlone() {
    assertEquals(Set.of(Loss.SERIES_BREAK),
        losses(SampleCrosswalks.from2024to2026(), code("violence.bullying", Mode.OFFLINE)));
    assertEquals(Set.of(Loss.SERIES_BREAK),
        losses(SampleCrosswalks.from2026to2024(), code("violence.other", Mode.UNKNOWN)));
    assertEquals(Set.of(),
        losses(SampleCrosswalks.from2024to2026(), code("violence.sexual-violence", Mode.OFFLINE)));
    assertEquals(Set.of(Loss.SERIES_BREAK), losses(SampleCrosswalks.from2021to2024()
        .andThen(SampleCrosswalks.from2024to2026()), code("violence.bullying", Mode.OFFLINE)));
    Crosswalk leap = Crosswalk.from("x", EDITION_2021, EDITION_2026, Forms.none())
        .rule(rule("r", "violence.other", target("violence.other", Relation.EXACT))).build();
    assertEquals(Set.of(), losses(leap, code("violence.other", Mode.UNKNOWN)),
        "the break is told against the edition before, which is not where this starts");
  }

  @Test
  void theLossesOfTheStepsAddUp() {
    Crosswalk chain = SampleCrosswalks.from2021to2024().andThen(SampleCrosswalks.from2024to2026());
    assertEquals(Set.of(Loss.GENERALISED, Loss.MERGED),
        losses(chain, code("violence.online-sexual-abuse", Mode.ONLINE)));
    assertEquals(Set.of(Loss.MODE_UNKNOWN, Loss.SPECIALISED, Loss.AMBIGUOUS, Loss.SERIES_BREAK),
        losses(chain, code("violence.bullying", Mode.NONE)));
  }

  @Test
  void everyLossHasAnExampleHere() {
    EnumSet<Loss> raised = EnumSet.noneOf(Loss.class);
    raised.addAll(fromList(target("violence.bullying", Relation.RELATED), ""));
    raised.addAll(fromList(target("violence.online-sexual-abuse", Relation.EXACT), "both"));
    raised.addAll(losses(SampleCrosswalks.from2021to2024(),
        code("violence.online-sexual-abuse", Mode.ONLINE, "sexting")));
    raised.addAll(losses(SampleCrosswalks.from2024to2026(), code("violence.bullying", Mode.BOTH)));
    raised.addAll(losses(SampleCrosswalks.from2024to2026(), code("violence.bullying", Mode.UNKNOWN)));
    assertEquals(EnumSet.allOf(Loss.class), raised);
  }

  private static Set<Loss> losses(Crosswalk crosswalk, SourceReason reason) {
    return crosswalk.translate(reason).losses();
  }

  /** The losses of a list's only entry, which leads to the target, with what a field says beside it. */
  private static Set<Loss> fromList(Target target, String place) {
    Taxonomy edition = EDITION_2021;
    Crosswalk crosswalk = Crosswalk.from("x", list(List.of(entry("A", "B"))), edition, SampleEditions.forms())
        .contextMode(new ContextMode("place",
            Map.of("online", Mode.ONLINE, "both", Mode.BOTH, "not known", Mode.UNKNOWN)))
        .rule(when("r", Condition.ALWAYS, List.of("A", "B"), Alternative.of(target))).build();
    return losses(crosswalk, SourceReason.of("A", "B").withContext(Map.of("place", place)));
  }
}
