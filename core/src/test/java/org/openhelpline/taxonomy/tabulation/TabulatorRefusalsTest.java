package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** What a tabulator refuses, and what it makes of rows and codes that could not be read. */
class TabulatorRefusalsTest {
  private static final TabulationPlan PLAN =
      TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS).build();
  private static final TabulationPlan BY_MONTH =
      TabulationPlan.builder(SampleContacts.EDITION).columns(List.of("month")).build();

  private final Tabulator tabulator = new Tabulator(PLAN);

  private static ContactTranslation contact(Translation... translations) {
    return SampleContacts.TRANSLATOR.combine(List.of(translations), -1);
  }

  private static Translation mapped(String code) {
    return OtherContacts.mapped(Reason.of(code));
  }

  private static Translation either(String... codes) {
    return new Translation.Ambiguous(Arrays.stream(codes).map(code -> List.of(
        new TranslatedTarget(Reason.of(code), Relation.EXACT, Set.of(), List.of("r")))).toList(),
        SampleContacts.PROVENANCE);
  }

  private Figures total() {
    return tabulator.tabulation().total();
  }

  @Test
  void contactsOfAnotherEditionAreRefusedHoweverTheyCome() {
    ContactTranslation other = new ContactTranslation(List.of(), "", new Provenance("2", Map.of()));
    String message = "the contact is of edition 2, the tabulation of 1";
    assertEquals(message, assertThrows(IllegalArgumentException.class,
        () -> tabulator.add(Classification.of("2", List.of()), List.of())).getMessage());
    assertEquals(message, assertThrows(IllegalArgumentException.class,
        () -> tabulator.add(other, List.of())).getMessage());
    assertEquals(message, assertThrows(IllegalArgumentException.class,
        () -> tabulator.figures(other, -1, 0)).getMessage());
    assertEquals(0, total().contacts(Tally.ALL));
  }

  @Test
  void figuresOfAContactGoOnlyIntoTabulationsOfTheSamePlan() {
    ContactFigures figures = tabulator.figures(contact(mapped("violence.bullying")), -1, 0);
    tabulator.group(List.of()).add(figures, 3);
    assertEquals(Bounds.exactly(3), total().contacts("violence.bullying"));
    GroupTabulator other = new Tabulator(TabulationPlan.of(SampleContacts.EDITION)).group(List.of());
    assertEquals("these figures were worked out under another plan",
        assertThrows(IllegalArgumentException.class, () -> other.add(figures, 1)).getMessage());
  }

  @Test
  void figuresOfAContactHoldNothingOfTheOneBefore() {
    tabulator.figures(contact(mapped("violence.sexual"), mapped("sexuality.other")), -1, 2);
    ContactFigures figures = tabulator.figures(contact(mapped("violence.bullying")), -1, 0);
    tabulator.group(List.of()).add(figures, 1);
    assertEquals(Bounds.ZERO, total().contacts("violence.sexual"));
    assertEquals(0, total().loggedReasons(ReasonStatus.MALFORMED));
    assertEquals(1, total().loggedReasons(ReasonStatus.MAPPED));
  }

  @Test
  void aValueForEachColumnIsNeeded() {
    Tabulator byMonth = new Tabulator(BY_MONTH);
    assertEquals("one value for each of [month] was expected, not 0", assertThrows(IllegalArgumentException.class,
        () -> byMonth.addUnplacedRow(List.of())).getMessage());
    for (int i = 0; i < Tabulator.MOST_GROUPS; i++) {
      byMonth.group(List.of("value " + i));
    }
    byMonth.addUnplacedRow(List.of("value 0"));
    assertEquals("more than 5000 combinations of month: choose columns with fewer values",
        assertThrows(IllegalArgumentException.class, () -> byMonth.group(List.of("one more"))).getMessage());
  }

  @Test
  void aRowThatIsNobodysIsAReasonAndNoContact() {
    tabulator.addUnplacedRow(List.of());
    tabulator.addUnplacedRow(List.of());
    assertEquals(2, total().loggedReasons(ReasonStatus.MALFORMED));
    assertEquals(0, total().contacts(Tally.ALL));
    assertEquals(0, total().contacts(Tally.WITH_UNREADABLE));
  }

  @Test
  void aContactOfWhichNoRowCouldBeReadIsUnreadable() {
    tabulator.add(contact(), -1, 2, List.of());
    tabulator.add(contact(mapped("violence.bullying")), -1, 1, List.of());
    assertEquals(1, total().contacts(Tally.UNREADABLE));
    assertEquals(0, total().contacts(Tally.WITHOUT_REASON));
    assertEquals(2, total().contacts(Tally.WITH_UNREADABLE));
    assertEquals(3, total().loggedReasons(ReasonStatus.MALFORMED));
    assertEquals(1, total().loggedReasons(ReasonStatus.MAPPED));
  }

  @Test
  void aTranslatedCodeThatTheEditionDoesNotHoldIsUnreadable() {
    tabulator.add(contact(mapped("no.such-code")), List.of());
    assertEquals(1, total().contacts(Tally.UNREADABLE));
    assertEquals(Bounds.ZERO, total().contactsWithReason());
    tabulator.add(contact(mapped("no.such-code"), mapped("violence.bullying")), List.of());
    assertEquals(1, total().contacts(Tally.UNREADABLE));
    assertEquals(2, total().contacts(Tally.WITH_UNREADABLE));
    assertEquals(Bounds.exactly(1), total().contactsWithReason());
  }

  @Test
  void reasonsAreCountedAsLoggedWhateverBecameOfThem() {
    tabulator.add(contact(mapped("violence.bullying"), mapped("violence.bullying"),
        either("violence.sexual", "sexuality.other"), new Translation.Unknown(List.of(), SampleContacts.PROVENANCE)),
        List.of());
    assertEquals(2, total().loggedReasons(ReasonStatus.MAPPED));
    assertEquals(1, total().loggedReasons(ReasonStatus.AMBIGUOUS));
    assertEquals(1, total().loggedReasons(ReasonStatus.UNKNOWN));
    assertEquals(1, total().contacts(Tally.UNDECIDED));
    assertEquals(1, total().contacts(Tally.WITH_UNREADABLE));
    assertEquals(0, total().contacts(Tally.UNREADABLE));
  }

  @Test
  void aContactCanHaveMoreReasonsThanThereIsRoomForAtFirst() {
    Taxonomy.Builder many = Taxonomy.builder("many", "1").concept(SampleContacts.category("violence"));
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.concept(SampleContacts.sub("violence", "c" + i, ModeRule.ASK).build());
      reasons.add(new Reason("violence.c" + i, i % 2 == 0 ? Mode.ONLINE : Mode.OFFLINE,
          i == 35 ? List.of("grooming") : List.of()));
    }
    Tabulator counting = new Tabulator(TabulationPlan.builder(many.build()).forms(SampleContacts.FORMS).build());
    counting.add(Classification.of("1", reasons), List.of());
    counting.add(Classification.of("1", reasons.subList(0, 1)), List.of());
    Figures figures = counting.tabulation().total();
    assertEquals(Bounds.exactly(41), figures.reasons());
    assertEquals(Bounds.exactly(1), figures.contacts("violence", Mode.BOTH));
    assertEquals(Bounds.exactly(2), figures.contacts("violence.c0", Mode.ONLINE));
    assertEquals(Bounds.exactly(1), figures.contacts("violence.c39", Mode.OFFLINE));
    assertEquals(Bounds.exactly(1), figures.contactsWithForm("grooming"));
  }

  @Test
  void upToATenthPowerOfTwoReadingsAreGoneThroughOneByOne() {
    List<Translation> ten = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ten.add(either("violence.sexual", "violence.online-sexual"));
    }
    tabulator.add(SampleContacts.TRANSLATOR.combine(ten, -1), List.of());
    assertEquals(Bounds.exactly(1), total().contacts("violence"));
    ten.add(either("violence.sexual", "violence.online-sexual"));
    tabulator.add(SampleContacts.TRANSLATOR.combine(ten, -1), List.of());
    assertEquals(new Bounds(1, 2), total().contacts("violence"));
    assertEquals(Bounds.exactly(2), total().contactsWithReason());
  }

  @Test
  void aContactWithTooManyReadingsPossiblyShowsEachOfItsReasonsAlone() {
    List<Translation> many = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      many.add(either("thanks.thanks", "sexuality.behaviour"));
    }
    many.add(OtherContacts.mapped(new Reason("sexuality.other", Mode.OFFLINE, List.of("grooming"))));
    many.add(mapped("violence.sexual"));
    tabulator.add(SampleContacts.TRANSLATOR.combine(many, -1), List.of());
    Bounds possibly = new Bounds(0, 1);
    assertEquals(possibly, total().contacts("thanks.thanks"));
    assertEquals(possibly, total().contacts("sexuality", Mode.ONLINE));
    assertEquals(possibly, total().contacts("sexuality", Mode.OFFLINE));
    assertEquals(possibly, total().contacts("sexuality", Mode.UNKNOWN));
    assertEquals(possibly, total().contactsWithForm("grooming"));
    // Alone, what is not violence shows its form outside violence.
    assertEquals(possibly, total().ocsea().outside(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
    assertEquals(possibly, total().ocsea().inside(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
  }
}
