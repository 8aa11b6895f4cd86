package org.openhelpline.taxonomy.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

class ValidatorTest {
  private static final Taxonomy EDITION = SampleEditions.edition2024().extend("our-line", List.of(
      nonCounselling("local.thanks"), nonCounselling("local.complaint")));

  private final Validator validator = builder().build();

  private static Concept nonCounselling(String code) {
    return Concept.builder(code).parent("sexuality").label("en", code).modeRule(ModeRule.NONE).counselling(false)
        .rollsUpTo("sexuality.other").build();
  }

  private static Validator.Builder builder() {
    return Validator.builder(EDITION).editions(SampleEditions.editions()).forms(SampleEditions.forms()).maxReasons(3);
  }

  @Test
  void aContactThatIsWellLoggedHasNoFinding() {
    assertEquals(List.of(), validator.validate(Classification.of("2024", List.of(
        new Reason("violence.sexual-violence", Mode.BOTH, List.of("grooming")),
        new Reason("sexuality.sexual-behaviours", Mode.NONE, List.of("sexting")),
        Reason.of("violence.online-sexual-abuse-exploitation")))));
    assertEquals(EDITION, validator.taxonomy());
  }

  @Test
  void aCodeOfNoEditionIsUnknownAndTheNearestAreNamed() {
    assertEquals(List.of(Finding.of(FindingId.UNKNOWN_CODE, "reasons[0].code", "violence.bulying", "2024",
        "violence.bullying, violence.other, violence.sexual-violence")), validate(Reason.of("violence.bulying")));
  }

  @Test
  void aCategoryThatOnlyGroupsIsNotSelectableAndItsChoicesAreNamed() {
    assertEquals(List.of(Finding.of(FindingId.NOT_SELECTABLE, "reasons[0].code", "sexuality",
        "sexuality.sexual-behaviours, sexuality.other, local.thanks, local.complaint")),
        validate(Reason.of("sexuality", Mode.ONLINE)));
  }

  @Test
  void retiredCodesAreNoChoices() {
    String choices = validate(Reason.of("violence")).get(0).arguments().get("choices");
    assertTrue(choices.contains("violence.online-sexual-abuse-exploitation"));
    assertEquals(6, choices.split(", ").length, choices);
  }

  @Test
  void aRetiredCodeNamesItsSuccessors() {
    assertEquals(List.of(Finding.of(FindingId.RETIRED_CODE, "reasons[0].code", "violence.online-sexual-abuse", "2024",
        "2024", "violence.online-sexual-abuse-exploitation")), validate(Reason.of("violence.online-sexual-abuse")));
  }

  @Test
  void anotherEditionsCodeNamesTheEditionsThatUseItAndItsModeIsCheckedToo() {
    assertEquals(List.of(Finding.of(FindingId.OTHER_EDITION_CODE, "reasons[0].code", "violence.cyberbullying", "2024",
        "2026")), validate(Reason.of("violence.cyberbullying")));
    assertEquals(List.of(FindingId.OTHER_EDITION_CODE, FindingId.MODE_CONTRADICTS),
        ids(validate(Reason.of("violence.cyberbullying", Mode.OFFLINE))));
  }

  @Test
  void anEditionThatHasRetiredTheCodeIsNotAmongThoseThatUseIt() {
    Validator latest = Validator.builder(SampleEditions.edition2026()).editions(SampleEditions.editions()).build();
    assertEquals(List.of(Finding.of(FindingId.OTHER_EDITION_CODE, "reasons[0].code", "violence.online-sexual-abuse",
        "2026", "2021")), latest.validate(List.of(Reason.of("violence.online-sexual-abuse"))));
  }

  @Test
  void aCodeThatOnlyAnExtensionOfTheSameEditionHoldsIsUnknown() {
    Validator framework = Validator.builder(SampleEditions.edition2024()).editions(Editions.of(EDITION)).build();
    assertEquals(List.of(FindingId.UNKNOWN_CODE), ids(framework.validate(List.of(Reason.of("local.thanks")))));
  }

  @Test
  void withoutOtherEditionsTheirCodesAreUnknown() {
    assertEquals(List.of(FindingId.UNKNOWN_CODE),
        ids(Validator.of(EDITION).validate(List.of(Reason.of("violence.cyberbullying")))));
  }

  @Test
  void aModeThatIsAskedForIsMissingUnlessItIsSaidToBeUnknown() {
    assertEquals(List.of(Finding.of(FindingId.MODE_MISSING, "reasons[0].mode", "violence.bullying")),
        validate(Reason.of("violence.bullying")));
    assertEquals(List.of(), validate(Reason.of("violence.bullying", Mode.UNKNOWN)));
    assertEquals(List.of(), validate(Reason.of("violence.physical-violence")), "there it is only allowed");
  }

  @Test
  void aModeContradictsTheOneThatTheConceptFixes() {
    assertEquals(List.of(Finding.of(FindingId.MODE_CONTRADICTS, "reasons[0].mode",
        "violence.commercial-sexual-exploitation", "both", "offline")),
        validate(Reason.of("violence.commercial-sexual-exploitation", Mode.BOTH)));
    assertEquals(List.of(), validate(Reason.of("violence.commercial-sexual-exploitation", Mode.OFFLINE)));
    assertEquals(List.of(), validate(Reason.of("violence.commercial-sexual-exploitation", Mode.UNKNOWN)));
  }

  @Test
  void aModeIsNotApplicableWhereTheConceptHasNone() {
    assertEquals(List.of(Finding.of(FindingId.MODE_NOT_APPLICABLE, "reasons[0].mode", "local.thanks", "online")),
        validate(Reason.of("local.thanks", Mode.ONLINE)));
    assertEquals(List.of(), validate(Reason.of("local.thanks")));
  }

  @Test
  void eachRepetitionOfACodePointsToTheFirst() {
    assertEquals(List.of(
        Finding.of(FindingId.DUPLICATE_REASON, "reasons[1].code", "violence.physical-violence", "reasons[0]"),
        Finding.of(FindingId.DUPLICATE_REASON, "reasons[2].code", "violence.physical-violence", "reasons[0]")),
        validate(Reason.of("violence.physical-violence", Mode.ONLINE), Reason.of("violence.physical-violence"),
            Reason.of("violence.physical-violence")));
  }

  @Test
  void oneReasonMoreThanTheLimitIsTooMany() {
    List<Reason> reasons = new ArrayList<>(List.of(Reason.of("violence.physical-violence"),
        Reason.of("sexuality.sexual-behaviours"), Reason.of("violence.online-sexual-abuse-exploitation")));
    assertEquals(List.of(), validator.validate(reasons));
    reasons.add(Reason.of("violence.commercial-sexual-exploitation"));
    assertEquals(List.of(Finding.of(FindingId.TOO_MANY_REASONS, "", "4", "3")), validator.validate(reasons));
    assertEquals(List.of(), Validator.of(EDITION).validate(reasons), "there is no limit unless one is set");
  }

  @Test
  void aLimitOfLessThanOneIsRejected() {
    assertEquals("a contact may have at least one reason, not 0",
        assertThrows(IllegalArgumentException.class, () -> builder().maxReasons(0)).getMessage());
  }

  @Test
  void aContactWithoutReasonsIsFound() {
    assertEquals(List.of(Finding.of(FindingId.NO_REASON, "")), validate());
  }

  @Test
  void otherBesideASpecificReasonOfItsCategoryIsFound() {
    assertEquals(List.of(Finding.of(FindingId.OTHER_BESIDE_SPECIFIC, "reasons[0].code", "violence.other",
        "violence.physical-violence")),
        validate(Reason.of("violence.other", Mode.UNKNOWN), Reason.of("violence.physical-violence")));
    assertEquals(List.of(), validate(Reason.of("sexuality.other"), Reason.of("violence.physical-violence")),
        "a specific reason of another category is none of its business");
    assertEquals(List.of(), validate(Reason.of("sexuality.other"), Reason.of("violence.other", Mode.ONLINE)));
  }

  @Test
  void counsellingBesideNonCounsellingIsFound() {
    assertEquals(List.of(Finding.of(FindingId.COUNSELLING_BESIDE_NON_COUNSELLING, "", "violence.physical-violence",
        "local.thanks")), validate(Reason.of("local.thanks"), Reason.of("violence.physical-violence"),
            Reason.of("local.complaint")));
    assertEquals(List.of(Finding.of(FindingId.COUNSELLING_BESIDE_NON_COUNSELLING, "", "violence.physical-violence",
        "local.thanks")), validate(Reason.of("violence.physical-violence"), Reason.of("local.thanks"),
            Reason.of("violence.online-sexual-abuse-exploitation")), "the first of either is named");
    assertEquals(List.of(), validate(Reason.of("local.thanks"), Reason.of("local.complaint")));
  }

  @Test
  void anUnknownFormIsFoundAndTheValidOnesAreNamed() {
    assertEquals(List.of(Finding.of(FindingId.UNKNOWN_FORM, "reasons[0].forms[1]", "sextortion", "grooming, sexting")),
        validate(new Reason("violence.sexual-violence", Mode.ONLINE, List.of("sextortion", "grooming"))));
  }

  @Test
  void aFormThatMayNotStandOnTheCodeIsFound() {
    assertEquals(List.of(Finding.of(FindingId.FORM_NOT_FOR_CODE, "reasons[0].forms[0]", "grooming",
        "violence.bullying")), validate(new Reason("violence.bullying", Mode.ONLINE, List.of("grooming"))));
  }

  @Test
  void allFindingsAreGivenAtOnceThoseOfTheReasonsFirst() {
    List<Finding> findings = validator.validate(List.of(
        new Reason("violence.bullying", Mode.NONE, List.of("grooming", "sextortion")),
        Reason.of("violence.other"), Reason.of("no.such-code", Mode.ONLINE), Reason.of("local.thanks", Mode.ONLINE),
        Reason.of("violence.bullying", Mode.ONLINE)));
    assertEquals(List.of(
        "reasons[0].mode mode-missing", "reasons[0].forms[0] form-not-for-code", "reasons[0].forms[1] unknown-form",
        "reasons[1].mode mode-missing", "reasons[2].code unknown-code", "reasons[3].mode mode-not-applicable",
        "reasons[4].code duplicate-reason", " too-many-reasons", "reasons[1].code other-beside-specific",
        " counselling-beside-non-counselling"),
        findings.stream().map(f -> f.path() + " " + f.id().id()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theCallerSaysHowBadAFindingIs(Severity severity) {
    Validator strict = builder().severity(FindingId.MODE_MISSING, severity)
        .severities(Map.of(FindingId.NO_REASON, severity)).build();
    List<Finding> findings = strict.validate(List.of(
        Reason.of("violence.bullying"), Reason.of("no.such-code")));
    assertEquals(severity, findings.get(0).severity());
    assertEquals(Severity.ERROR, findings.get(1).severity(), "the others keep theirs");
    assertEquals(severity, strict.validate(List.of()).get(0).severity());
    assertEquals(severity, strict.graded(Finding.of(FindingId.MODE_MISSING, "", "a")).severity());
    assertEquals(Severity.ADVICE, validator.validate(List.of(Reason.of("violence.bullying"))).get(0).severity());
  }

  @Test
  void aValidatorDoesNotChangeWithItsBuilder() {
    Validator.Builder builder = builder();
    Validator built = builder.build();
    builder.severity(FindingId.NO_REASON, Severity.ERROR);
    assertEquals(Severity.WARNING, built.validate(List.of()).get(0).severity());
  }

  /** What the core raises itself; the others are raised where records and labels are read. */
  @Test
  void everyFindingOfTheCoreHasAnExampleHere() {
    Set<FindingId> raised = new HashSet<>();
    Consumer<List<Finding>> collect = findings -> findings.forEach(f -> raised.add(f.id()));
    collect.accept(validate());
    for (String code : List.of("no.such-code", "violence", "violence.online-sexual-abuse", "violence.cyberbullying",
        "violence.bullying", "violence.commercial-sexual-exploitation", "local.thanks")) {
      for (Mode mode : Mode.values()) {
        collect.accept(validate(new Reason(code, mode, List.of("grooming", "sextortion"))));
      }
    }
    collect.accept(validate(Reason.of("violence.other"), Reason.of("violence.bullying"), Reason.of("violence.bullying"),
        Reason.of("local.thanks")));
    assertEquals(EnumSet.of(FindingId.UNKNOWN_CODE, FindingId.NOT_SELECTABLE, FindingId.RETIRED_CODE,
        FindingId.OTHER_EDITION_CODE, FindingId.MODE_MISSING, FindingId.MODE_CONTRADICTS,
        FindingId.MODE_NOT_APPLICABLE, FindingId.DUPLICATE_REASON, FindingId.TOO_MANY_REASONS, FindingId.NO_REASON,
        FindingId.OTHER_BESIDE_SPECIFIC, FindingId.COUNSELLING_BESIDE_NON_COUNSELLING, FindingId.UNKNOWN_FORM,
        FindingId.FORM_NOT_FOR_CODE), raised);
  }

  private List<Finding> validate(Reason... reasons) {
    return validator.validate(List.of(reasons));
  }

  private static List<FindingId> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  @Test
  void aRetiredCodeIsCheckedForItsUseAllTheSame() {
    assertEquals(List.of("reasons[0].code", "reasons[0].mode"),
        validate(Reason.of("violence.online-sexual-abuse", Mode.OFFLINE)).stream().map(Finding::path).toList());
  }

  @Test
  void aFormMayStandOnALocalCodeIfItMayOnTheFrameworks() {
    Taxonomy extended = SampleEditions.edition2024().extend("our-line", List.of(
        Concept.builder("local.chat").parent("violence").label("en", "Chat").modeRule(ModeRule.ONLINE)
            .rollsUpTo("violence.sexual-violence").build(), nonCounselling("local.thanks")));
    Validator local = Validator.builder(extended).forms(SampleEditions.forms()).build();
    assertEquals(List.of(), local.validate(List.of(new Reason("local.chat", Mode.NONE, List.of("grooming")))));
    assertEquals(List.of(FindingId.FORM_NOT_FOR_CODE),
        local.validate(List.of(new Reason("local.thanks", Mode.NONE, List.of("grooming")))).stream().map(Finding::id)
            .filter(id -> id == FindingId.FORM_NOT_FOR_CODE).toList());
  }

  @Test
  void itKnowsTheEditionsThatItWasGiven() {
    assertEquals(List.of("2021", "2024", "2026"), validator.editions().all().stream().map(Taxonomy::edition).toList());
  }
}
