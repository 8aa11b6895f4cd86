package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;

class ClassificationTest {
  private final Taxonomy edition = SampleEditions.edition2021();

  @Test
  void aCodeThatStandsTwiceIsRejected() {
    List<Reason> twice = List.of(Reason.of("a"), Reason.of("b"), Reason.of("a", Mode.ONLINE));
    assertEquals("'a' stands twice; use Classification.of",
        assertThrows(IllegalArgumentException.class, () -> new Classification("2021", twice, "")).getMessage());
  }

  @Test
  void aPrimaryReasonThatIsNotThereIsRejected() {
    List<Reason> reasons = List.of(Reason.of("a"));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Classification.of("2021", reasons, "b")).getMessage();
    assertEquals("the primary reason 'b' is not among the reasons", message);
  }

  @Test
  void reasonsOfTheSameCodeAreJoinedAtThePlaceOfTheFirst() {
    Classification joined = Classification.of("2021",
        List.of(Reason.of("a", Mode.ONLINE), Reason.of("b"), new Reason("a", Mode.OFFLINE, List.of("f"))), "b");
    assertEquals(List.of(new Reason("a", Mode.BOTH, List.of("f")), Reason.of("b")), joined.reasons());
    assertEquals(Optional.of(Reason.of("b")), joined.primaryReason());
  }

  @Test
  void thereIsNoPrimaryReasonUnlessTheSourceNamesOne() {
    assertEquals(Optional.empty(), Classification.of("2021", List.of(Reason.of("a"))).primaryReason());
    assertEquals("", Classification.of("2021", List.of()).primary());
  }

  @Test
  void aClassificationDoesNotChangeWithTheListItWasBuiltFrom() {
    List<Reason> reasons = new ArrayList<>(List.of(Reason.of("a")));
    Classification classification = new Classification("2021", reasons, "a");
    reasons.clear();
    assertEquals(List.of(Reason.of("a")), classification.reasons());
    assertThrows(UnsupportedOperationException.class, () -> classification.reasons().clear());
  }

  @Test
  void bothOnOneReasonAndTwoReasonsOneOnlineSayTheSame() {
    assertEquals(Mode.BOTH, sexualMode(Reason.of("violence.sexual-violence", Mode.BOTH)));
    assertEquals(Mode.BOTH, sexualMode(Reason.of("violence.sexual-violence", Mode.OFFLINE),
        Reason.of("violence.online-sexual-abuse")));
    assertEquals(Mode.BOTH, sexualMode(Reason.of("violence.commercial-sexual-exploitation"),
        Reason.of("violence.online-sexual-exploitation")));
  }

  @Test
  void theSexualModeIsUnknownOnlyIfNoSexualViolenceReasonStatesIt() {
    assertEquals(Mode.UNKNOWN, sexualMode(Reason.of("violence.sexual-violence")));
    assertEquals(Mode.ONLINE, sexualMode(Reason.of("violence.sexual-violence"),
        Reason.of("violence.online-sexual-abuse", Mode.UNKNOWN)));
  }

  @Test
  void otherReasonsHaveNoPartInTheSexualMode() {
    assertEquals(Mode.NONE, sexualMode());
    assertEquals(Mode.NONE, sexualMode(Reason.of("violence.bullying", Mode.ONLINE),
        Reason.of("sexuality.sexual-behaviours", Mode.ONLINE)));
    assertEquals(Mode.OFFLINE, sexualMode(Reason.of("violence.bullying", Mode.ONLINE),
        Reason.of("violence.sexual-violence", Mode.OFFLINE), Reason.of("no.such-code", Mode.ONLINE)));
  }

  private Mode sexualMode(Reason... reasons) {
    return Classification.of("2021", List.of(reasons)).sexualMode(edition);
  }
}
