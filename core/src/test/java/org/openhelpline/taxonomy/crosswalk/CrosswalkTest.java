package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2021;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.mode;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.outOfScope;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.rule;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.UnknownCodeException;
import org.openhelpline.taxonomy.contact.Reason;

class CrosswalkTest {
  private static final CodeList LIST = list(List.of(
      new CodeListEntry(List.of("Abuse", "Sexual"), List.of(List.of("Abuse ", "Sexual abuse")), true),
      entry("Abuse", "Bullied"), entry("Contact", "How they heard"), entry("Contact", "New this year")));

  private final Crosswalk fromList = fromList().build();

  private static CrosswalkBuilder fromList() {
    Target offline = target("violence.sexual-violence", Relation.CLOSE, Mode.OFFLINE);
    return Crosswalk.from("ours-2021", LIST, EDITION_2021, SampleEditions.forms()).version("4")
        .rule(when("sexual-home", new Condition.FieldIs("place", List.of("at home")), List.of("Abuse", "Sexual"),
            Alternative.of(offline)))
        .rule(when("sexual", Condition.ALWAYS, List.of("Abuse", "Sexual"),
            Alternative.of(target("violence.sexual-violence", Relation.CLOSE)),
            Alternative.of(target("violence.online-sexual-abuse", Relation.BROADER))))
        .rule(CrosswalkRule.of("bullied", List.of("Abuse", "Bullied"), target("violence.bullying", Relation.EXACT)))
        .rule(outOfScope("heard", Condition.ALWAYS, List.of("Contact", "How they heard"),
            OutOfScopeReason.REFERRAL_SOURCE));
  }

  @Test
  void anEntryIsMappedHoweverItsLabelsAreTyped() {
    for (String typed : List.of("Bullied", "BULLIED\r", " bullied", "\u201cBullied\u201d")) {
      Translation translation = fromList.translate(SourceReason.of("abuse\u00a0", typed));
      assertEquals(ReasonStatus.MAPPED, translation.status(), typed);
      assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.UNKNOWN))), readings(translation));
      assertEquals(List.of("bullied"), translation.rules());
      assertEquals(translation, fromList.translate("abuse\u00a0", typed));
    }
  }

  @Test
  void theAnswerToAnUnconditionalRuleIsReady() {
    assertSame(fromList.translate("Abuse", "Bullied"), fromList.translate("Abuse", "Bullied"));
    assertSame(fromList.translate("Abuse", "Bullied"), fromList.translate(SourceReason.of("Abuse", "Bullied")));
  }

  @Test
  void anEntryWithSeveralReadingsIsAmbiguousAndNoneIsChosen() {
    Translation translation = fromList.translate("Abuse", "Sexual");
    assertEquals(ReasonStatus.AMBIGUOUS, translation.status());
    assertEquals(Set.of(Set.of(Reason.of("violence.sexual-violence", Mode.UNKNOWN)),
        Set.of(Reason.of("violence.online-sexual-abuse", Mode.ONLINE))), readings(translation));
    assertTrue(translation.losses().contains(Loss.AMBIGUOUS));
  }

  @Test
  void aConditionLooksAtAnotherFieldOfTheContact() {
    Translation translation = fromList.translate(
        SourceReason.of("Abuse", "Sexual abuse").withContext(Map.of("place", "AT HOME", "age", "12")));
    assertEquals(Set.of(Set.of(Reason.of("violence.sexual-violence", Mode.OFFLINE))), readings(translation));
    assertEquals(List.of("sexual-home"), translation.rules());
  }

  @Test
  void anEntryThatIsNoReasonForContactIsOutOfScope() {
    Translation translation = fromList.translate("Contact", "How they heard");
    assertEquals(new Translation.OutOfScope(OutOfScopeReason.REFERRAL_SOURCE, List.of("heard"),
        fromList.provenance()), translation);
    assertEquals(ReasonStatus.OUT_OF_SCOPE, translation.status());
    assertEquals(List.of(), translation.alternatives());
    assertEquals(Set.of(), translation.losses());
  }

  @Test
  void aLabelThatTheListDoesNotHoldIsUnknownAndTheNearestAreNamed() {
    Translation translation = fromList.translate(SourceReason.of("Abuse", "Bulied"));
    assertEquals(ReasonStatus.UNKNOWN, translation.status());
    assertEquals("Abuse > Bullied", ((Translation.Unknown) translation).nearest().get(0));
    assertEquals(List.of(), translation.alternatives());
    assertEquals(List.of(), translation.rules());
    assertEquals(ReasonStatus.UNKNOWN, fromList.translate(SourceReason.of("Abuse")).status());
    assertEquals(ReasonStatus.UNKNOWN, fromList.translate(SourceReason.of()).status());
    assertEquals(ReasonStatus.UNKNOWN, fromList.translate("", "").status());
  }

  @Test
  void anEntryWithoutARuleIsUnknown() {
    assertEquals(ReasonStatus.UNKNOWN, fromList.translate("Contact", "New this year").status());
  }

  @Test
  void aRuleMayNameItsEntryByAnotherSpelling() {
    Crosswalk crosswalk = Crosswalk.from("x", LIST, EDITION_2021, Forms.none())
        .rule(CrosswalkRule.of("r", List.of("abuse", "sexual abuse"), target("violence.bullying", Relation.CLOSE)))
        .build();
    assertEquals(ReasonStatus.MAPPED, crosswalk.translate("Abuse", "Sexual").status());
  }

  @Test
  void anEntryWithoutARuleIsNotTakenForOneThatDiffersInPunctuationOnly() {
    CodeList health = list(List.of(entry("Health", "HIV+"), entry("Health", "HIV-")));
    Crosswalk crosswalk = Crosswalk.from("x", health, EDITION_2021, Forms.none())
        .rule(CrosswalkRule.of("r", List.of("Health", "HIV+"), target("sexuality.other", Relation.NARROWER))).build();
    assertEquals(ReasonStatus.MAPPED, crosswalk.translate("health", "hiv+").status());
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate("Health", "HIV-").status());
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate(SourceReason.of("health", "hiv\u2013")).status());
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate("Health", "HIV").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Violence.Bullying", "violence.bullying ", "violence-bullying", "violence", "bullying", "",
      "violence.cyberbullying"})
  void aCodeOfAnEditionIsAnOpaqueKeyAndAnotherSpellingIsUnknown(String typed) {
    Translation translation = SampleCrosswalks.from2021to2024().translate(SourceReason.of(typed));
    assertEquals(ReasonStatus.UNKNOWN, translation.status());
    assertEquals(EDITION_2021.nearestCodes(typed), ((Translation.Unknown) translation).nearest());
  }

  @Test
  void aReasonOfAnEditionHasOneLevel() {
    Crosswalk crosswalk = SampleCrosswalks.from2021to2024();
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate("Violence", "Bullying").status());
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate("violence.bullying", "").status());
    assertEquals(ReasonStatus.UNKNOWN, crosswalk.translate(SourceReason.of()).status());
  }

  @Test
  void aTargetsOwnModeAndWhatTheListStatesAreJoined() {
    CrosswalkBuilder builder = Crosswalk.from("x", LIST, EDITION_2021, Forms.none())
        .contextMode(new ContextMode("place", Map.of("online", Mode.ONLINE, "offline", Mode.OFFLINE)))
        .rule(CrosswalkRule.of("r", List.of("Abuse", "Bullied"),
            target("violence.bullying", Relation.EXACT, Mode.OFFLINE)));
    Crosswalk crosswalk = builder.build();
    assertEquals(Mode.OFFLINE, place(crosswalk, ""));
    assertEquals(Mode.BOTH, place(crosswalk, "Online\r"));
    assertEquals(Mode.OFFLINE, place(crosswalk, "offline"));
    assertEquals(Mode.OFFLINE, place(crosswalk, "no such value"), "what is not known adds nothing");
    assertEquals(Optional.of("place"), crosswalk.contextMode().map(ContextMode::field));
  }

  private static Mode place(Crosswalk crosswalk, String value) {
    Translation translation =
        crosswalk.translate(SourceReason.of("Abuse", "Bullied").withContext(Map.of("place", value)));
    return translation.alternatives().get(0).get(0).reason().mode();
  }

  @Test
  void aFieldBesideTheReasonSaysWhereItHappened() {
    CrosswalkBuilder builder = Crosswalk.from("x", LIST, EDITION_2021, Forms.none())
        .contextMode(new ContextMode("place", Map.of("online", Mode.ONLINE, "not known", Mode.UNKNOWN)))
        .rule(when("online", mode(Mode.ONLINE), List.of("Abuse", "Sexual"),
            Alternative.of(target("violence.online-sexual-abuse", Relation.CLOSE))))
        .rule(when("else", Condition.ALWAYS, List.of("Abuse", "Sexual"),
            Alternative.of(target("violence.sexual-violence", Relation.CLOSE))))
        .rule(CrosswalkRule.of("bullied", List.of("Abuse", "Bullied"), target("violence.bullying", Relation.EXACT)));
    Crosswalk crosswalk = builder.build();
    SourceReason sexual = SourceReason.of("Abuse", "Sexual");
    assertEquals(List.of("online"), crosswalk.translate(sexual.withContext(Map.of("place", "online"))).rules());
    assertEquals(List.of("else"), crosswalk.translate(sexual.withContext(Map.of("place", "not known"))).rules());
    assertEquals(List.of("else"), crosswalk.translate(sexual).rules());
    assertEquals(Mode.ONLINE, place(crosswalk, "online"));
    assertEquals(Mode.UNKNOWN, place(crosswalk, "not known"));
    assertEquals(Mode.UNKNOWN, place(crosswalk, "on the moon"));
    assertEquals(Mode.UNKNOWN, place(crosswalk, ""));
  }

  @Test
  void aRuleBetweenEditionsSaysTheModeThatItWasChosenFor() {
    Crosswalk crosswalk = SampleCrosswalks.from2026to2024();
    assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.ONLINE))),
        readings(crosswalk.translate(code("violence.cyberbullying", Mode.NONE))));
    assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.OFFLINE))),
        readings(crosswalk.translate(code("violence.bullying", Mode.OFFLINE))));
  }

  @Test
  void theFormsOfTheRuleAndOfTheSourceStandTogether() {
    Crosswalk crosswalk = Crosswalk.from("x", EDITION_2021, EDITION_2024, SampleEditions.forms())
        .rule(rule("r", "violence.sexual-violence",
            target("violence.online-sexual-abuse-exploitation", Relation.BROADER, Mode.NONE, "grooming")))
        .build();
    assertEquals(List.of("grooming", "our-own"), crosswalk.translate(
        code("violence.sexual-violence", Mode.ONLINE, "our-own", "grooming")).alternatives().get(0).get(0)
        .reason().forms());
  }

  @Test
  void theIdentityLeadsEveryCodeThatCanBeChosenToItselfAlone() {
    Crosswalk identity = Crosswalk.identity(EDITION_2024, SampleEditions.forms());
    assertEquals("2024", identity.id());
    EDITION_2024.concepts().forEach(concept -> {
      Mode mode = concept.modeRule().effective(Mode.NONE);
      Translation translation = identity.translate(code(concept.code(), mode));
      if (concept.selectable() && !concept.isRetired()) {
        assertEquals(Set.of(Set.of(Reason.of(concept.code(), mode))), readings(translation));
        assertEquals(Set.of(), translation.losses());
      } else {
        assertEquals(ReasonStatus.UNKNOWN, translation.status(), concept.code());
      }
    });
  }

  @Test
  void itSaysWhereItStartsAndWhatItRestsOn() {
    assertEquals(Optional.of(LIST), fromList.sourceList());
    assertEquals(Optional.empty(), fromList.sourceEdition());
    assertSame(EDITION_2021, fromList.target());
    assertEquals(4, fromList.rules().size());
    assertEquals(new Provenance("2021", Map.of("our-list", "3", "crosswalk ours-2021", "4", "forms", "7",
        "chi/2021", "1.2")), fromList.provenance());
    assertEquals(Optional.of(EDITION_2021), SampleCrosswalks.from2021to2024().sourceEdition());
    assertEquals(Optional.empty(), SampleCrosswalks.from2021to2024().sourceList());
    assertEquals(new Provenance("2024", Map.of("chi/2021", "1.2", "crosswalk 2021-2024", "0", "forms", "7",
        "chi/2024", "1.0")), SampleCrosswalks.from2021to2024().provenance());
  }

  @Test
  void aComposedCrosswalkStartsAtTheFirstAndRestsOnAll() {
    Crosswalk composed = fromList.andThen(SampleCrosswalks.from2021to2024())
        .andThen(SampleCrosswalks.from2024to2026());
    assertEquals("ours-2021>2021-2024>2024-2026", composed.id());
    assertEquals(Optional.of(LIST), composed.sourceList());
    assertEquals(Optional.empty(), composed.sourceEdition());
    assertEquals("2026", composed.target().edition());
    assertEquals("2026", composed.provenance().edition());
    assertEquals(Set.of("our-list", "crosswalk ours-2021", "forms", "chi/2021", "crosswalk 2021-2024", "chi/2024",
        "crosswalk 2024-2026", "chi/2026"), composed.provenance().versions().keySet());
    assertEquals(fromList.rules(), composed.rules().subList(0, fromList.rules().size()));
    Translation translation = composed.translate("Abuse", "Bullied");
    assertEquals(composed.provenance(), translation.provenance());
    assertEquals(List.of("bullied", "2021-2024#violence.bullying", "2024-2026#unknown"), translation.rules());
  }

  @Test
  void whatIsUnknownOrOutOfScopeAtFirstStaysSoInAComposition() {
    Crosswalk composed = fromList.andThen(SampleCrosswalks.from2021to2024());
    assertEquals(new Translation.OutOfScope(OutOfScopeReason.REFERRAL_SOURCE, List.of("heard"),
        composed.provenance()), composed.translate("Contact", "How they heard"));
    Translation unknown = composed.translate(SourceReason.of("Abuse", "Bulied"));
    assertEquals("Abuse > Bullied", ((Translation.Unknown) unknown).nearest().get(0));
    assertEquals(composed.provenance(), unknown.provenance());
  }

  @Test
  void aReadingThatTheNextStepHasNoPlaceForMakesTheWholeUnknown() {
    Crosswalk next = Crosswalk.from("y", EDITION_2021, EDITION_2024, Forms.none())
        .rule(rule("r", "violence.sexual-violence", target("violence.sexual-violence", Relation.EXACT)))
        .build();
    assertEquals(ReasonStatus.UNKNOWN, fromList.andThen(next).translate("Abuse", "Sexual").status(),
        "one of two readings must not look like the only one");
    assertEquals(ReasonStatus.MAPPED, fromList.andThen(next).translate(
        SourceReason.of("Abuse", "Sexual").withContext(Map.of("place", "at home"))).status());
    assertEquals(ReasonStatus.UNKNOWN, fromList.andThen(next).translate("Abuse", "Bullied").status());
  }

  @Test
  void ofATargetAmongSeveralThatTheNextStepPutsOutOfScopeTheWholeIsUnknown() {
    Crosswalk split = Crosswalk.from("x", LIST, EDITION_2021, Forms.none())
        .rule(when("r", Condition.ALWAYS, List.of("Abuse", "Bullied"), Alternative.of(
            target("violence.bullying", Relation.CLOSE), target("violence.physical-violence", Relation.CLOSE))))
        .build();
    Crosswalk next = Crosswalk.from("y", EDITION_2021, EDITION_2024, Forms.none())
        .rule(outOfScope("out", Condition.ALWAYS, List.of("violence.bullying"), OutOfScopeReason.ADMINISTRATION))
        .rule(rule("r", "violence.physical-violence", target("violence.physical-violence", Relation.EXACT)))
        .build();
    assertEquals(ReasonStatus.UNKNOWN, split.andThen(next).translate("Abuse", "Bullied").status());
  }

  @Test
  void aSingleTargetThatTheNextStepPutsOutOfScopeIsOutOfScope() {
    Crosswalk next = Crosswalk.from("y", EDITION_2021, EDITION_2024, Forms.none())
        .rule(outOfScope("out", Condition.ALWAYS, List.of("violence.bullying"), OutOfScopeReason.ADMINISTRATION))
        .rule(outOfScope("out too", Condition.ALWAYS, List.of("violence.sexual-violence"),
            OutOfScopeReason.ADMINISTRATION))
        .rule(rule("r", "violence.online-sexual-abuse",
            target("violence.online-sexual-abuse-exploitation", Relation.NARROWER)))
        .build();
    Crosswalk composed = fromList.andThen(next);
    assertEquals(new Translation.OutOfScope(OutOfScopeReason.ADMINISTRATION, List.of("bullied", "out"),
        composed.provenance()), composed.translate("Abuse", "Bullied"));
    assertEquals(ReasonStatus.UNKNOWN, composed.translate("Abuse", "Sexual").status());
  }

  @Test
  void laterStepsSeeTheOtherFieldsOfTheContactToo() {
    Crosswalk next = Crosswalk.from("y", EDITION_2021, EDITION_2024, Forms.none())
        .contextMode(new ContextMode("place", Map.of("online", Mode.ONLINE)))
        .rule(when("school", new Condition.FieldIs("reported by", List.of("School")), "violence.bullying",
            Alternative.of(target("violence.physical-violence", Relation.RELATED))))
        .rule(rule("else", "violence.bullying", target("violence.bullying", Relation.EXACT))).build();
    Crosswalk composed = fromList.andThen(next);
    SourceReason bullied = SourceReason.of("Abuse", "Bullied");
    assertEquals(List.of("bullied", "school"),
        composed.translate(bullied.withContext(Map.of("reported by", "school"))).rules());
    assertEquals(List.of("bullied", "else"), composed.translate(bullied).rules());
    assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.ONLINE))),
        readings(composed.translate(bullied.withContext(Map.of("place", "online")))));
    assertEquals(Optional.of("place"), composed.contextMode().map(ContextMode::field));
    assertEquals(Optional.empty(), fromList.andThen(SampleCrosswalks.from2021to2024()).contextMode());
  }

  @Test
  void onlyACrosswalkThatStartsWhereThisOneEndsCanFollow() {
    assertEquals("'ours-2021' starts from a code list, not from an edition",
        rejected(() -> SampleCrosswalks.from2021to2024().andThen(fromList)));
    assertEquals("'ours-2021' leads to chi/2021, '2024-2026' starts from chi/2024",
        rejected(() -> fromList.andThen(SampleCrosswalks.from2024to2026())));
    Taxonomy extended = EDITION_2021.extend("our-line", List.of());
    assertEquals("'ours-2021' leads to chi/2021, '2021' starts from our-line/2021",
        rejected(() -> fromList.andThen(Crosswalk.identity(extended, Forms.none()))));
  }

  @Test
  void whatIsLocalRollsUpAlsoWhenItIsRetired() {
    Taxonomy extended = EDITION_2021.extend("own", "own-2021", "3", List.of(
        Concept.builder("own.a").parent("violence").rollsUpTo("violence.bullying").label("en", "A")
            .modeRule(ModeRule.ONLINE).build(),
        Concept.builder("own.b").parent("violence").rollsUpTo("violence.bullying").label("en", "B")
            .retired("2021", List.of("own.a")).build(),
        Concept.builder("own.c").rollsUpTo("violence.bullying").label("en", "C").selectable(false).build()));
    Crosswalk up = Crosswalk.rollUp("up", extended, Forms.none());
    Translation online = up.translate(SourceReason.of("own.a"));
    assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.ONLINE))), readings(online));
    assertEquals(Relation.NARROWER, online.alternatives().get(0).get(0).relation());
    assertTrue(online.losses().contains(Loss.GENERALISED));
    assertEquals(ReasonStatus.MAPPED, up.translate(SourceReason.of("own.b")).status());
    assertEquals(ReasonStatus.UNKNOWN, up.translate(SourceReason.of("own.c")).status());
    assertEquals(ReasonStatus.UNKNOWN, Crosswalk.intoExtended("in", extended, Forms.none())
        .translate(SourceReason.of("own.a")).status());
    assertEquals("'chi/2021' extends no edition",
        rejected(() -> Crosswalk.rollUp("up", EDITION_2021, Forms.none())));
  }

  @Test
  void aRuleAboutWhatTheSourceDoesNotHoldIsRejected() {
    CrosswalkRule piracy =
        CrosswalkRule.of("r", List.of("Abuse", "Piracy"), target("violence.bullying", Relation.EXACT));
    assertEquals("rule 'r' is about 'Abuse > Piracy', which the list 'our-list' does not hold",
        rejected(() -> fromList().rule(piracy).build()));
    assertThrows(UnknownCodeException.class, () -> between()
        .rule(rule("r", "violence.piracy", target("violence.bullying", Relation.EXACT))).build());
    assertThrows(UnknownCodeException.class, () -> between().rule(CrosswalkRule.of("r",
        List.of("violence.bullying", "more"), target("violence.bullying", Relation.EXACT))).build());
    assertThrows(UnknownCodeException.class, () -> between().rule(CrosswalkRule.of("r", List.of(),
        target("violence.bullying", Relation.EXACT))).build());
  }

  @Test
  void aRuleToACodeThatTheTargetDoesNotHoldIsRejected() {
    assertEquals("violence.cyberbullying", assertThrows(UnknownCodeException.class, () -> between()
        .rule(rule("r", "violence.bullying", target("violence.cyberbullying", Relation.EXACT))).build()).code());
  }

  @Test
  void twoRulesOfOneIdAreRejected() {
    Target bullying = target("violence.bullying", Relation.EXACT);
    assertEquals("rule id 'r' stands twice in 'between'", rejected(() -> between()
        .rule(rule("r", "violence.bullying", bullying)).rule(rule("r", "violence.other", bullying)).build()));
  }

  private static CrosswalkBuilder between() {
    return Crosswalk.from("between", EDITION_2021, EDITION_2024, Forms.none());
  }

  private static String rejected(Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }
}
