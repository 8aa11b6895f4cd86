package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2021;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.outOfScope;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;

class ContactTranslatorTest {
  private static final CodeList LIST = list(List.of(entry("Abuse", "Hit"), entry("Abuse", "Beaten"),
      entry("Abuse", "Teased"), entry("Abuse", "Chat"), entry("Abuse", "Beaten and teased"), entry("Abuse", "Either"),
      entry("Contact", "How they heard")));

  private static final Crosswalk CROSSWALK = Crosswalk.from("x", LIST, EDITION_2021, SampleEditions.forms())
      .rule(to("Hit", target("violence.physical-violence", Relation.NARROWER)))
      .rule(to("Beaten", target("violence.physical-violence", Relation.EXACT, Mode.OFFLINE)))
      .rule(to("Teased", target("violence.bullying", Relation.CLOSE)))
      .rule(to("Chat", target("violence.bullying", Relation.CLOSE, Mode.ONLINE)))
      .rule(to("Beaten and teased", target("violence.physical-violence", Relation.BROADER),
          target("violence.bullying", Relation.BROADER)))
      .rule(when("Either", Condition.ALWAYS, List.of("Abuse", "Either"),
          Alternative.of(target("violence.bullying", Relation.CLOSE)),
          Alternative.of(target("violence.sexual-violence", Relation.CLOSE))))
      .rule(outOfScope("Heard", Condition.ALWAYS, List.of("Contact", "How they heard"),
          OutOfScopeReason.REFERRAL_SOURCE)).build();

  private final ContactTranslator translator = new ContactTranslator(CROSSWALK);

  private static CrosswalkRule to(String entry, Target... targets) {
    return when(entry, Condition.ALWAYS, List.of("Abuse", entry), Alternative.of(targets));
  }

  @Test
  void reasonsThatLeadToOneCodeShareTheSeatOfTheFirstAndAreMerged() {
    ContactTranslation contact = translator.translate(abuse("Hit", "Chat", "Beaten"));
    Assigned first = (Assigned) contact.seats().get(0);
    assertEquals(Reason.of("violence.physical-violence", Mode.OFFLINE), first.reason());
    assertEquals(List.of(0, 2), first.sources());
    assertEquals(List.of(Relation.NARROWER, Relation.EXACT), first.relations());
    assertEquals(List.of("Hit", "Beaten"), first.rules());
    assertEquals(Set.of(Loss.GENERALISED, Loss.MERGED, Loss.MODE_PARTLY_UNKNOWN), first.losses());
    assertEquals(ReasonStatus.MAPPED, first.status());
    assertEquals(List.of(1), contact.seats().get(1).sources());
    assertEquals(2, contact.seats().size());
  }

  @Test
  void theSameEntryTwiceIsNoMergeHoweverItIsTyped() {
    List<SourceReason> twice = List.of(SourceReason.of("Abuse", "Chat"), SourceReason.of("ABUSE\r", " chat"));
    Seat seat = translator.translate(twice).seats().get(0);
    assertEquals(List.of(0, 1), seat.sources());
    assertFalse(seat.losses().contains(Loss.MERGED));
  }

  @Test
  void oneEntryWithTwoModesIsAMerge() {
    List<SourceReason> twice = List.of(
        new SourceReason(List.of("Abuse", "Teased"), Mode.ONLINE, List.of(), Map.of()),
        new SourceReason(List.of("Abuse", "Teased"), Mode.OFFLINE, List.of(), Map.of()));
    Assigned seat = (Assigned) translator.translate(twice).seats().get(0);
    assertEquals(Reason.of("violence.bullying", Mode.BOTH), seat.reason());
    assertEquals(Set.of(Loss.MERGED), seat.losses());
  }

  @Test
  void aModeThatIsStatedBesideOneThatIsNotIsPartlyUnknown() {
    for (List<SourceReason> reasons : List.of(abuse("Teased", "Chat"), abuse("Chat", "Teased"))) {
      Assigned seat = (Assigned) translator.translate(reasons).seats().get(0);
      assertEquals(Reason.of("violence.bullying", Mode.ONLINE), seat.reason());
      assertEquals(Set.of(Loss.MODE_PARTLY_UNKNOWN, Loss.MERGED), seat.losses(),
          "and no longer unknown, which would be the worse of the two");
    }
    assertEquals(Set.of(Loss.MODE_UNKNOWN), translator.translate(abuse("Teased")).seats().get(0).losses());
  }

  @Test
  void undecidedReasonsKeepTheirSeat() {
    ContactTranslation contact = translator.translate(List.of(SourceReason.of("Abuse", "Either"),
        SourceReason.of("Abuse", "Chat"), SourceReason.of("Contact", "How they heard"),
        SourceReason.of("Abuse", "Piracy"), SourceReason.of("Abuse", "Teased")));
    assertEquals(List.of(ReasonStatus.AMBIGUOUS, ReasonStatus.MAPPED, ReasonStatus.OUT_OF_SCOPE, ReasonStatus.UNKNOWN),
        contact.seats().stream().map(Seat::status).toList());
    assertEquals(List.of(List.of(0), List.of(1, 4), List.of(2), List.of(3)),
        contact.seats().stream().map(Seat::sources).toList());
    Undecided either = (Undecided) contact.seats().get(0);
    assertEquals(CROSSWALK.translate("Abuse", "Either"), either.translation());
    assertEquals(either.translation().losses(), either.losses());
    assertEquals(List.of("Either"), either.rules());
    assertEquals(List.of("Heard"), contact.seats().get(2).rules());
    assertEquals(List.of(Reason.of("violence.bullying", Mode.ONLINE)), contact.classification().reasons());
  }

  @Test
  void aSplitReasonHasASeatForEachOfItsTargets() {
    ContactTranslation contact = translator.translate(abuse("Chat", "Beaten and teased"));
    assertEquals(List.of("violence.bullying", "violence.physical-violence"),
        contact.classification().reasons().stream().map(Reason::code).toList());
    assertEquals(List.of(List.of(0, 1), List.of(1)), contact.seats().stream().map(Seat::sources).toList());
    assertTrue(contact.seats().get(1).losses().contains(Loss.SPLIT));
  }

  @Test
  void thePrimaryReasonSurvivesWhateverItBecame() {
    List<SourceReason> reasons = abuse("Teased", "Beaten and teased", "Either", "Hit");
    assertEquals("violence.bullying", translator.translate(reasons, 0).primary());
    ContactTranslation split = translator.translate(reasons, 1);
    assertEquals("violence.physical-violence", split.primary(), "the first of its targets");
    assertEquals(Optional.of("violence.physical-violence"),
        split.classification().primaryReason().map(Reason::code));
    assertEquals("violence.physical-violence", translator.translate(reasons, 3).primary(), "though it was merged");
    assertEquals("", translator.translate(reasons, 2).primary(), "it was not decided");
    assertEquals("", translator.translate(reasons).primary());
    assertEquals("", translator.translate(reasons, ContactTranslator.NO_PRIMARY).primary());
  }

  @Test
  void whatComesOutCanBeCheckedAgainstTheLimitAgain() {
    ContactTranslation split = translator.translate(abuse("Beaten and teased"));
    Validator one = Validator.builder(EDITION_2021).maxReasons(1).build();
    assertEquals(List.of(FindingId.TOO_MANY_REASONS),
        one.validate(split.classification()).stream().map(f -> f.id()).toList());
    assertEquals(List.of(), one.validate(translator.translate(abuse("Hit", "Beaten")).classification()));
  }

  @Test
  void aContactWithoutReasonsHasNoSeat() {
    ContactTranslation contact = translator.translate(List.of());
    assertEquals(List.of(), contact.seats());
    assertEquals("2021", contact.classification().edition());
    assertEquals(CROSSWALK.provenance(), contact.provenance());
  }

  @Test
  void translationsMadeElsewhereArePutTogetherTheSameWay() {
    List<SourceReason> reasons = abuse("Teased", "Either", "Chat");
    List<Translation> translations = reasons.stream().map(CROSSWALK::translate).toList();
    assertEquals(translator.translate(reasons, 2), translator.combine(translations, 2));
  }

  @Test
  void formsOfAllSourcesStandOnTheReason() {
    List<SourceReason> reasons = List.of(
        new SourceReason(List.of("Abuse", "Teased"), Mode.ONLINE, List.of("our-form"), Map.of()),
        new SourceReason(List.of("Abuse", "Chat"), Mode.NONE, List.of("another"), Map.of()));
    assertEquals(List.of(new Reason("violence.bullying", Mode.ONLINE, List.of("another", "our-form"))),
        translator.translate(reasons).classification().reasons());
  }

  @Test
  void storedCodesAreTranslatedByAMigration() {
    Migration migration = new Migration(SampleEditions.editions(),
        List.of(SampleCrosswalks.from2021to2024(), SampleCrosswalks.from2024to2026()), SampleEditions.forms(),
        "2021", "2026");
    ContactTranslation contact = new ContactTranslator(migration).translate(
        List.of(code("violence.cyberbullying", Mode.NONE), code("violence.bullying", Mode.OFFLINE)));
    assertEquals(List.of(Reason.of("violence.cyberbullying", Mode.ONLINE),
        Reason.of("violence.bullying", Mode.OFFLINE)), contact.classification().reasons());
    assertEquals("2026", contact.provenance().edition());
  }

  @Test
  void aTranslationDoesNotChangeWithTheListsItWasBuiltFrom() {
    List<Seat> seats = new ArrayList<>(translator.translate(abuse("Teased")).seats());
    ContactTranslation contact = new ContactTranslation(seats, "", CROSSWALK.provenance());
    seats.clear();
    assertEquals(1, contact.seats().size());
    assertThrows(UnsupportedOperationException.class, () -> contact.seats().clear());
  }

  private static List<SourceReason> abuse(String... entries) {
    List<SourceReason> reasons = new ArrayList<>();
    for (String entry : entries) {
      reasons.add(SourceReason.of("Abuse", entry));
    }
    return reasons;
  }
}
