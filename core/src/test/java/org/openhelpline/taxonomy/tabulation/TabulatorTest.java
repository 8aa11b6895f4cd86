package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

class TabulatorTest {
  private static final TabulationPlan PLAN =
      TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS).build();

  private static Classification contact(Reason... reasons) {
    return Classification.of("1", List.of(reasons));
  }

  private static Figures figures(TabulationPlan plan, Classification... contacts) {
    Tabulator tabulator = new Tabulator(plan);
    for (Classification contact : contacts) {
      tabulator.add(contact, List.of());
    }
    return tabulator.tabulation().total();
  }

  private static Translation ambiguous(String... codes) {
    List<List<TranslatedTarget>> alternatives = new ArrayList<>();
    for (String code : codes) {
      alternatives.add(List.of(new TranslatedTarget(Reason.of(code), Relation.EXACT, Set.of(), List.of("r"))));
    }
    return new Translation.Ambiguous(alternatives, SampleContacts.PROVENANCE);
  }

  @Test
  void bothOnOneReasonAndTwoReasonsGiveTheSameFigures() {
    Figures one = figures(PLAN, contact(Reason.of("violence.sexual", Mode.BOTH)));
    Figures two = figures(PLAN, contact(Reason.of("violence.sexual", Mode.OFFLINE),
        Reason.of("violence.online-sexual")));
    for (Figures figures : List.of(one, two)) {
      assertEquals(1, figures.sexualMode(Mode.BOTH).surely());
      assertEquals(1, figures.contacts("violence", Mode.BOTH).surely());
      assertEquals(1, figures.ocsea().inside(OcseaYardstick.BY_CODE_AND_MODE).surely());
      assertEquals(0, figures.ocsea(LoggingRule.OFFLINE_ONLY).inside(OcseaYardstick.BY_CODE_AND_MODE).surely());
      assertEquals(1, figures.ocsea(LoggingRule.ONLINE_ONLY).inside(OcseaYardstick.BY_CODE_AND_MODE).surely());
    }
    assertEquals(2, two.reasons("violence").surely());
    assertEquals(1, two.contacts("violence").surely());
  }

  @Test
  void unknownIsNeverOffline() {
    Figures figures = figures(PLAN, contact(Reason.of("violence.sexual")));
    assertEquals(Bounds.exactly(1), figures.contacts("violence.sexual", Mode.UNKNOWN));
    assertEquals(Bounds.ZERO, figures.contacts("violence.sexual", Mode.OFFLINE));
    assertEquals(Bounds.exactly(1), figures.sexualMode(Mode.UNKNOWN));
  }

  @Test
  void ocseaOutsideViolenceStandsBesideTheShare() {
    Figures figures = figures(PLAN,
        contact(new Reason("sexuality.behaviour", Mode.NONE, List.of("grooming"))),
        contact(Reason.of("violence.bullying", Mode.ONLINE)));
    OcseaFigures ocsea = figures.ocsea();
    assertEquals(Bounds.exactly(1), ocsea.outside(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
    assertEquals(Bounds.ZERO, ocsea.inside(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
    assertEquals(Optional.of(new Share(0, 0)), ocsea.share(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
  }

  @Test
  void oneReasonIsThePrimaryOneElseByPrecedence() {
    TabulationPlan bullyingFirst = TabulationPlan.builder(SampleContacts.EDITION)
        .oneReason(OneReason.precedence(List.of("violence.bullying"))).build();
    Classification none = contact(Reason.of("violence.sexual", Mode.ONLINE), Reason.of("violence.bullying"));
    Classification primary = new Classification("1", none.reasons(), "violence.sexual");
    OcseaYardstick yardstick = OcseaYardstick.BY_CODE_AND_MODE;
    assertEquals(0, figures(bullyingFirst, none).ocsea(LoggingRule.ONE_REASON).inside(yardstick).surely());
    assertEquals(1, figures(bullyingFirst, primary).ocsea(LoggingRule.ONE_REASON).inside(yardstick).surely());
    TabulationPlan first = TabulationPlan.builder(SampleContacts.EDITION).oneReason(OneReason.firstLogged()).build();
    assertEquals(1, figures(first, none).ocsea(LoggingRule.ONE_REASON).inside(yardstick).surely());
  }

  @Test
  void theFirstReasonIsRefusedForASourceWithoutOrder() {
    TabulationPlan.Builder builder = TabulationPlan.builder(SampleContacts.EDITION)
        .oneReason(OneReason.firstLogged()).orderedSource(false);
    assertTrue(assertThrows(IllegalArgumentException.class, builder::build).getMessage().contains("order"));
  }

  @Test
  void localConceptsCountUnderTheirFrameworkCodeOnce() {
    Taxonomy extended = SampleContacts.EDITION.extend("here", List.of(
        SampleContacts.sub("violence", "local-a", ModeRule.ONLINE).rollsUpTo("violence.bullying").build(),
        SampleContacts.sub("violence", "local-b", ModeRule.ASK).rollsUpTo("violence.bullying").build()));
    Classification contact = contact(Reason.of("violence.local-a"), Reason.of("violence.local-b", Mode.OFFLINE));
    Figures local = figures(TabulationPlan.of(extended), contact);
    assertEquals(1, local.contacts("violence.local-a").surely());
    assertEquals(1, local.contacts("violence.bullying").surely());
    assertEquals(2, local.reasons("violence.bullying").surely());
    TabulationPlan frameworkOnly = TabulationPlan.builder(extended).frameworkOnly(true).build();
    Figures framework = figures(frameworkOnly, contact);
    assertEquals(1, framework.contacts("violence.bullying", Mode.BOTH).surely());
    assertEquals(1, framework.reasons("violence.bullying").surely());
    assertFalse(frameworkOnly.lines().stream().anyMatch(line -> line.code().startsWith("violence.local")));
  }

  @Test
  void aContactOutOfScopeCountsAsAContactAndInNoShare() {
    Tabulator tabulator = new Tabulator(PLAN);
    tabulator.add(SampleContacts.TRANSLATOR.combine(List.of(new Translation.OutOfScope(
        OutOfScopeReason.ADMINISTRATION, List.of(), SampleContacts.PROVENANCE)),
        -1), List.of());
    Figures figures = tabulator.tabulation().total();
    assertEquals(1, figures.contacts(Tally.ALL));
    assertEquals(1, figures.contacts(Tally.OUT_OF_SCOPE));
    assertEquals(Bounds.ZERO, figures.contactsWithReason());
    assertEquals(Optional.empty(), figures.shareOfContacts(PLAN.lines().stream()
        .filter(line -> line.code().equals("violence")).findFirst().orElseThrow()));
  }

  @Test
  void aContactWithTooManyReadingsIsPossiblyAnything() {
    List<Translation> many = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      many.add(ambiguous("violence.sexual", "violence.online-sexual", "sexuality.other"));
    }
    Tabulator tabulator = new Tabulator(PLAN);
    tabulator.add(SampleContacts.TRANSLATOR.combine(many, -1), List.of());
    Figures figures = tabulator.tabulation().total();
    assertEquals(Bounds.exactly(1), figures.contactsWithReason());
    assertEquals(new Bounds(0, 1), figures.contacts("violence.sexual"));
    assertEquals(new Bounds(0, 1), figures.ocsea().inside(OcseaYardstick.BY_CODE));
    assertEquals(new Bounds(0, 1), figures.sexualMode(Mode.ONLINE));
  }

  @Test
  void anAmbiguousReasonThatIsViolenceEitherWayIsSurelyViolence() {
    Tabulator tabulator = new Tabulator(PLAN);
    tabulator.add(SampleContacts.TRANSLATOR.combine(
        List.of(ambiguous("violence.sexual", "violence.online-sexual")), -1), List.of());
    Figures figures = tabulator.tabulation().total();
    assertEquals(Bounds.exactly(1), figures.contacts("violence"));
    assertEquals(new Bounds(0, 1), figures.contacts("violence.sexual"));
    assertEquals(Optional.of(new Share(0, 1)), figures.ocsea().share(OcseaYardstick.BY_CODE));
    assertEquals(1, figures.contacts(Tally.UNDECIDED));
  }

  @Test
  void aColumnWithTooManyValuesIsRefused() {
    Tabulator tabulator = new Tabulator(
        TabulationPlan.builder(SampleContacts.EDITION).columns(List.of("contact_id")).build());
    assertThrows(IllegalArgumentException.class, () -> {
      for (int i = 0; i <= Tabulator.MOST_GROUPS; i++) {
        tabulator.add(contact(Reason.of("violence.bullying")), List.of("c" + i));
      }
    });
  }

  @Test
  void plansThatDifferDoNotMergeAndSayEveryReason() {
    Tabulation a = Tabulation.empty(PLAN);
    Tabulation b = Tabulation.empty(TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS)
        .columns(List.of("month")).oneReason(OneReason.firstLogged()).build());
    String message = assertThrows(IllegalArgumentException.class, () -> a.merge(b)).getMessage();
    assertTrue(message.contains("month") && message.contains("first-logged"), message);
  }

  @Test
  void seriesBreaksStandOnTheirCode() {
    for (Line line : PLAN.lines()) {
      assertEquals(line.code().equals("violence.bullying") ? "split" : "", PLAN.seriesBreak(line));
    }
  }
}
