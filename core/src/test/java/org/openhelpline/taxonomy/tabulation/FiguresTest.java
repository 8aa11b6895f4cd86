package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.UnknownCodeException;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

class FiguresTest {
  private static final TabulationPlan PLAN =
      TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS).build();
  private static final TabulationPlan BY_TWO = TabulationPlan.builder(SampleContacts.EDITION)
      .columns(List.of("month", "channel")).build();
  private static final Line VIOLENCE = Line.mode(Section.CATEGORY, "violence", Optional.empty());

  private static Figures figures(Classification... contacts) {
    Tabulator tabulator = new Tabulator(PLAN);
    for (Classification contact : contacts) {
      tabulator.add(contact, List.of());
    }
    return tabulator.tabulation().total();
  }

  private static Classification contact(Reason... reasons) {
    return Classification.of("1", List.of(reasons));
  }

  private final Figures four = figures(
      contact(Reason.of("violence.bullying", Mode.ONLINE), Reason.of("violence.online-sexual")),
      contact(Reason.of("violence.bullying", Mode.OFFLINE)),
      contact(new Reason("sexuality.other", Mode.ONLINE, List.of("grooming", "stalking"))),
      contact(Reason.of("no.such-code")));

  @Test
  void contactsAndReasonsAreCountedApart() {
    assertEquals(Bounds.exactly(2), four.contacts("violence"));
    assertEquals(Bounds.exactly(3), four.reasons("violence"));
    assertEquals(Bounds.exactly(2), four.reasons("violence", Mode.ONLINE));
    assertEquals(Bounds.exactly(1), four.contacts("violence", Mode.ONLINE));
    assertEquals(Bounds.exactly(4), four.reasons());
    assertEquals(Bounds.exactly(3), four.contactsWithReason());
    assertEquals(Bounds.exactly(1), four.contactsWithForm("grooming"));
    assertEquals(Bounds.exactly(1), four.reasons(Line.form("stalking")));
    assertEquals(Bounds.ZERO, four.contactsWithForm("extortion"));
    assertEquals(Bounds.exactly(1), four.sexualMode(Mode.ONLINE));
  }

  @Test
  void whatCouldNotBePlacedIsCountedBeside() {
    assertEquals(4, four.contacts(Tally.ALL));
    assertEquals(1, four.contacts(Tally.UNREADABLE));
    assertEquals(1, four.contacts(Tally.WITH_UNREADABLE));
    assertEquals(0, four.contacts(Tally.OUT_OF_SCOPE));
    assertEquals(0, four.contacts(Tally.UNDECIDED));
    assertEquals(4, four.loggedReasons(ReasonStatus.MAPPED));
    assertEquals(1, four.loggedReasons(ReasonStatus.UNKNOWN));
    Figures none = figures(contact(), contact(Reason.of("violence.sexual"), Reason.of("no.such-code")));
    assertEquals(1, none.contacts(Tally.WITHOUT_REASON));
    assertEquals(0, none.contacts(Tally.UNREADABLE));
    assertEquals(1, none.contacts(Tally.WITH_UNREADABLE));
  }

  @Test
  void sharesAreOfContactsWithAReason() {
    assertEquals(Optional.of(new Share(2 / 3.0, 2 / 3.0)), four.shareOfContacts(VIOLENCE));
    assertEquals(Optional.of(new Share(1 / 3.0, 1 / 3.0)), four.shareOfContacts(Line.form("grooming")));
    assertEquals(Optional.empty(), four.shareOfContacts(Line.item(Section.CONTACTS, Tally.ALL.token())));
    assertEquals(Optional.empty(), four.shareOfContacts(Line.item(Section.LOGGED_REASONS, "mapped")));
    assertEquals(Optional.empty(), four.shareOfContacts(Line.ocsea(LoggingRule.BOTH, "by-code")));
  }

  @Test
  void ocseaIsShownAsAShareOfViolenceAndOutsideAsNone() {
    assertEquals(Optional.of(new Share(0.5, 0.5)),
        four.shareOfViolenceContacts(Line.ocsea(LoggingRule.BOTH, "by-code")));
    assertEquals(Optional.of(new Share(1, 1)),
        four.shareOfViolenceContacts(Line.ocsea(LoggingRule.ONE_REASON, "violence-contacts")));
    assertEquals(Optional.empty(),
        four.shareOfViolenceContacts(Line.ocsea(LoggingRule.BOTH, "by-code-outside-violence")));
    assertEquals(Optional.empty(), four.shareOfViolenceContacts(VIOLENCE));
    assertEquals(Bounds.exactly(1), four.ocsea().outside(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
  }

  @Test
  void aShareIsAsNarrowAsWhatIsOpenAllows() {
    assertEquals(Optional.of(new Share(0.25, 0.5)), Share.of(new Bounds(2, 4), Bounds.exactly(8)));
    assertEquals(Optional.of(new Share(0.25, 1)), Share.of(new Bounds(2, 4), new Bounds(3, 8)));
    assertEquals(Optional.of(new Share(0, 0)), Share.of(Bounds.ZERO, new Bounds(0, 3)));
    assertEquals(Optional.empty(), Share.of(Bounds.ZERO, Bounds.ZERO));
    assertTrue(new Share(0.5, 0.5).isExact());
    assertFalse(new Share(0.25, 0.5).isExact());
  }

  @Test
  void boundsAddUpAndKeepTheirOrder() {
    assertEquals(new Bounds(4, 9), new Bounds(1, 5).plus(new Bounds(3, 4)));
    assertTrue(Bounds.exactly(3).isExact());
    assertFalse(new Bounds(2, 3).isExact());
    assertThrows(IllegalArgumentException.class, () -> new Bounds(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Bounds(2, 1));
  }

  @Test
  void whatHasNoLineHasNoFigure() {
    Line line = Line.form("unheard-of");
    assertEquals("no such line: " + line,
        assertThrows(IllegalArgumentException.class, () -> four.contacts(line)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> four.reasons(line));
    assertThrows(IllegalArgumentException.class, () -> four.contactsWithForm("unheard-of"));
    assertThrows(UnknownCodeException.class, () -> four.contacts("no.such-code"));
  }

  @Test
  void figuresAreEqualIfTheSameWasCountedTheSameWay() {
    Figures one = figures(contact(Reason.of("violence.bullying", Mode.ONLINE)));
    assertEquals(one, figures(contact(Reason.of("violence.bullying", Mode.ONLINE))));
    assertEquals(one.hashCode(), figures(contact(Reason.of("violence.bullying", Mode.ONLINE))).hashCode());
    assertNotEquals(one, figures(contact(Reason.of("violence.bullying", Mode.OFFLINE))));
    assertNotEquals(one.hashCode(), four.hashCode());
    assertNotEquals(Tabulation.empty(PLAN).total(), Tabulation.empty(TabulationPlan.of(SampleContacts.EDITION)).total());
  }

  @Test
  void figuresReadElsewhereArePutTogetherLineByLine() {
    TabulationBuilder builder = new TabulationBuilder(BY_TWO)
        .add(List.of("june", "chat"), VIOLENCE, new Bounds(2, 3), new Bounds(4, 7))
        .add(List.of("june", "chat"), VIOLENCE, Bounds.exactly(1), Bounds.ZERO)
        .add(List.of("july", "phone"), VIOLENCE, Bounds.exactly(5), Bounds.exactly(5))
        .addGroup(List.of("august", "chat"));
    Tabulation built = builder.build();
    assertEquals(List.of(List.of("august", "chat"), List.of("july", "phone"), List.of("june", "chat")),
        List.copyOf(built.groups().keySet()));
    assertEquals(new Bounds(8, 9), built.total().contacts(VIOLENCE));
    assertEquals(new Bounds(9, 12), built.total().reasons(VIOLENCE));
    assertEquals(new Bounds(3, 4), built.groups().get(List.of("june", "chat")).contacts(VIOLENCE));
    assertNotEquals(built, Tabulation.empty(BY_TWO));
    assertEquals(built.hashCode(), builder.build().hashCode());
    assertNotEquals(built.hashCode(), Tabulation.empty(BY_TWO).hashCode());
    assertThrows(IllegalArgumentException.class,
        () -> builder.add(List.of("june", "chat"), Line.form("grooming"), Bounds.ZERO, Bounds.ZERO));
    assertEquals("one value for each of [month, channel] was expected, not 1",
        assertThrows(IllegalArgumentException.class, () -> builder.addGroup(List.of("june"))).getMessage());
  }
}
