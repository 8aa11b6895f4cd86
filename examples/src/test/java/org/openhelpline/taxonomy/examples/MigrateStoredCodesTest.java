package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.Translation;

class MigrateStoredCodesTest {
  private static final Reason BULLYING_OFFLINE = Reason.of("violence.bullying", Mode.OFFLINE);
  private static final Reason CYBERBULLYING = Reason.of("violence.cyberbullying", Mode.ONLINE);

  private static Set<Set<Reason>> readings(Translation translation) {
    return translation.alternatives().stream()
        .map(reading -> reading.stream().map(target -> target.reason()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Translation bullying(Mode mode) {
    return MigrateStoredCodes.migrate("2021", "2026", Reason.of("violence.bullying", mode));
  }

  @Test
  void bullyingGoesByWhereItHappened() {
    assertEquals(Set.of(Set.of(CYBERBULLYING)), readings(bullying(Mode.ONLINE)));
    assertEquals(Set.of(Set.of(BULLYING_OFFLINE)), readings(bullying(Mode.OFFLINE)));
    assertEquals(Set.of(Set.of(BULLYING_OFFLINE, CYBERBULLYING)), readings(bullying(Mode.BOTH)));
    assertEquals(Set.of(Set.of(BULLYING_OFFLINE), Set.of(CYBERBULLYING)), readings(bullying(Mode.UNKNOWN)));
    assertEquals(Set.of(Set.of(BULLYING_OFFLINE), Set.of(CYBERBULLYING)), readings(bullying(Mode.NONE)));
  }

  @Test
  void onlyAModeThatNobodyStatedIsLost() {
    assertTrue(bullying(Mode.NONE).losses().contains(Loss.MODE_UNKNOWN));
    assertEquals(Set.of(), bullying(Mode.ONLINE).losses());
  }

  @ParameterizedTest
  @CsvSource({
      "2024, violence.online-sexual-exploitation,     violence.online-sexual-abuse-exploitation, ONLINE",
      "2026, violence.online-sexual-exploitation,     violence.online-sexual-abuse-exploitation, ONLINE",
      "2024, violence.commercial-sexual-exploitation, violence.commercial-sexual-exploitation,   OFFLINE",
      "2026, violence.commercial-sexual-exploitation, violence.sexual-violence,                  OFFLINE",
      "2024, physical-health.male-circumcision,       physical-health.other,                     UNKNOWN"})
  void goesStepByStep(String to, String code, String expected, Mode mode) {
    Translation translation = MigrateStoredCodes.migrate("2021", to, Reason.of(code));
    assertEquals(Set.of(Set.of(Reason.of(expected, mode))), readings(translation));
  }

  @Test
  void theWayBackOfAMergedCodeIsAmbiguous() {
    Reason merged = Reason.of("violence.online-sexual-abuse-exploitation");
    Translation back = MigrateStoredCodes.migrate("2026", "2021", merged);
    assertEquals(ReasonStatus.AMBIGUOUS, back.status());
    assertEquals(Set.of(
            Set.of(Reason.of("violence.online-sexual-abuse", Mode.ONLINE)),
            Set.of(Reason.of("violence.online-sexual-exploitation", Mode.ONLINE))),
        readings(back));
  }

  @Test
  void aBrokenSeriesIsMarkedOnTheWayAndInTheEdition() {
    assertTrue(bullying(Mode.OFFLINE).losses().contains(Loss.SERIES_BREAK));
    List<String> broken = MigrateStoredCodes.seriesBreaks("2026").stream().map(Concept::code).toList();
    assertEquals(List.of("violence.bullying", "violence.other"), broken);
  }

  @Test
  void printsEachStep() {
    String printed = Printed.by(MigrateStoredCodes::main);
    assertTrue(printed.contains("2021 bullying, mode BOTH -> 2026 violence.bullying offline and "
        + "violence.cyberbullying online (lost: split, series-break)\n"), printed);
    assertTrue(printed.contains("-> 2021 violence.online-sexual-abuse online, or "
        + "violence.online-sexual-exploitation online (lost: specialised, ambiguous)\n"), printed);
    assertTrue(printed.contains("series break in 2026: violence.bullying, remainder: cyberbullying split off\n"),
        printed);
  }
}
