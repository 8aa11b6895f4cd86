package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;

class MapLegacyContactTest {
  private static ContactTranslation map(String incidentLocation) {
    return MapLegacyContact.map(MapLegacyContact.contact(incidentLocation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Both", "Online", "Offline", "Unknown", ""})
  void everyLabelIsAnsweredFor(String incidentLocation) {
    ContactTranslation translation = map(incidentLocation);
    assertEquals(Set.of(0, 1, 2, 3, 4), Set.copyOf(translation.seats().stream()
        .flatMap(seat -> seat.sources().stream()).toList()));
    assertEquals(List.of(ReasonStatus.MAPPED, ReasonStatus.MAPPED, ReasonStatus.AMBIGUOUS, ReasonStatus.UNKNOWN),
        translation.seats().stream().map(Seat::status).toList());
    assertEquals("violence.bullying", translation.primary());
  }

  @Test
  void convergingLabelsBecomeOneReason() {
    Seat bullying = map("Both").seats().get(0);
    assertEquals(List.of(0, 1, 2), bullying.sources());
    assertEquals(Reason.of("violence.bullying", Mode.BOTH), ((Assigned) bullying).reason());
    assertEquals(EnumSet.of(Loss.GENERALISED, Loss.MERGED, Loss.SPLIT), bullying.losses());
  }

  @Test
  void aBlankFieldCostsTheMode() {
    Seat bullying = map("").seats().get(0);
    assertEquals(Mode.ONLINE, ((Assigned) bullying).reason().mode());
    assertTrue(bullying.losses().contains(Loss.MODE_PARTLY_UNKNOWN));
  }

  @Test
  void showsWhyAnEntryIsOutOfScope() {
    ContactTranslation translation = MapLegacyContact.map(List.of(SourceReason.of("General/Other", "Administration")));
    assertEquals("administration", MapLegacyContact.outcome(translation.seats().get(0)));
  }

  @Test
  void printsWhatWasLost() {
    String printed = Printed.by(MapLegacyContact::main);
    assertTrue(printed.contains("mapped: violence.bullying both\n    lost: generalised, merged, split\n"), printed);
    assertTrue(printed.contains("mapped: violence.bullying online\n    lost: mode-partly-unknown, "), printed);
    assertTrue(printed.contains(
        "ambiguous: violence.physical-violence both, or violence.emotional-violence both\n"), printed);
    assertEquals(2, Stream.of(printed.split("unknown: nearest are Abuse and Technology > ", -1)).skip(1).count());
  }
}
