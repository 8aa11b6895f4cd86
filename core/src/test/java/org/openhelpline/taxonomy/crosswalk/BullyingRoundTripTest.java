package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;

/** The worked example of what a split-off code does to reasons that have a mode: there and back again. */
class BullyingRoundTripTest {
  private static final String BULLYING = "violence.bullying";
  private static final String CYBER = "violence.cyberbullying";

  private final ContactTranslator there = new ContactTranslator(SampleCrosswalks.from2024to2026());
  private final ContactTranslator back = new ContactTranslator(SampleCrosswalks.from2026to2024());

  @Test
  void bullyingOnlineIsCyberbullyingAndComesBackAsBullyingOnline() {
    ContactTranslation in2026 = there.translate(List.of(code(BULLYING, Mode.ONLINE)));
    assertEquals(List.of(Reason.of(CYBER, Mode.ONLINE)), in2026.classification().reasons());
    assertEquals(List.of(Reason.of(BULLYING, Mode.ONLINE)), backAgain(in2026));
  }

  @Test
  void bullyingOfflineStays() {
    ContactTranslation in2026 = there.translate(List.of(code(BULLYING, Mode.OFFLINE)));
    assertEquals(List.of(Reason.of(BULLYING, Mode.OFFLINE)), in2026.classification().reasons());
    assertEquals(List.of(Reason.of(BULLYING, Mode.OFFLINE)), backAgain(in2026));
  }

  @Test
  void bullyingThatWasBothIsTwoReasonsAndComesBackAsOneThatIsBoth() {
    ContactTranslation in2026 = there.translate(List.of(code(BULLYING, Mode.BOTH)));
    assertEquals(List.of(Reason.of(BULLYING, Mode.OFFLINE), Reason.of(CYBER, Mode.ONLINE)),
        in2026.classification().reasons());
    in2026.seats().forEach(seat -> assertTrue(seat.losses().contains(Loss.SPLIT)));
    assertEquals(List.of(Reason.of(BULLYING, Mode.BOTH)), backAgain(in2026));
  }

  @Test
  void bullyingOfWhichTheModeIsNotKnownIsLeftUndecided() {
    ContactTranslation in2026 = there.translate(List.of(code(BULLYING, Mode.UNKNOWN)));
    assertEquals(List.of(), in2026.classification().reasons());
    Undecided seat = (Undecided) in2026.seats().get(0);
    assertEquals(ReasonStatus.AMBIGUOUS, seat.status());
    assertEquals(Set.of(Set.of(Reason.of(BULLYING, Mode.UNKNOWN)), Set.of(Reason.of(CYBER, Mode.ONLINE))),
        readings(seat.translation()));
  }

  @Test
  void bullyingOfWhichNothingIsSaidIsNotTakenForOffline() {
    ContactTranslation in2026 = there.translate(List.of(code(BULLYING, Mode.NONE)));
    assertEquals(ReasonStatus.AMBIGUOUS, in2026.seats().get(0).status());
  }

  @Test
  void inOneGoTheSameComesOut() {
    Crosswalk roundTrip = SampleCrosswalks.from2024to2026().andThen(SampleCrosswalks.from2026to2024());
    ContactTranslator translator = new ContactTranslator(roundTrip);
    for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH)) {
      assertEquals(List.of(Reason.of(BULLYING, mode)),
          translator.translate(List.of(code(BULLYING, mode))).classification().reasons());
    }
    assertEquals(Set.of(Set.of(Reason.of(BULLYING, Mode.OFFLINE), Reason.of(BULLYING, Mode.ONLINE))),
        readings(roundTrip.translate(code(BULLYING, Mode.BOTH))), "the contact joins what a reading keeps apart");
    Translation unknown = roundTrip.translate(code(BULLYING, Mode.UNKNOWN));
    assertEquals(Set.of(Set.of(Reason.of(BULLYING, Mode.UNKNOWN)), Set.of(Reason.of(BULLYING, Mode.ONLINE))),
        readings(unknown));
    assertEquals(ReasonStatus.AMBIGUOUS, unknown.status());
  }

  @Test
  void cyberbullyingBesideBullyingOfflineIsOneReasonThatWasBoth() {
    ContactTranslation in2024 = back.translate(List.of(code(CYBER, Mode.NONE), code(BULLYING, Mode.OFFLINE)));
    assertEquals(List.of(Reason.of(BULLYING, Mode.BOTH)), in2024.classification().reasons());
    assertEquals(List.of(0, 1), in2024.seats().get(0).sources());
    assertTrue(in2024.seats().get(0).losses().contains(Loss.MERGED));
  }

  @Test
  void cyberbullyingBesideBullyingOfUnknownModeIsOnlineAndPartlyUnknown() {
    ContactTranslation in2024 = back.translate(List.of(code(BULLYING, Mode.UNKNOWN), code(CYBER, Mode.NONE)));
    assertEquals(List.of(Reason.of(BULLYING, Mode.ONLINE)), in2024.classification().reasons());
    assertTrue(in2024.seats().get(0).losses().contains(Loss.MODE_PARTLY_UNKNOWN));
  }

  private List<Reason> backAgain(ContactTranslation in2026) {
    List<SourceReason> reasons = in2026.classification().reasons().stream().map(SourceReason::of).toList();
    return back.translate(reasons).classification().reasons();
  }
}
