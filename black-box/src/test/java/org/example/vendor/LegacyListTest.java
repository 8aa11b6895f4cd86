package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Labels of a helpline's own list are mapped, and stored codes migrate. */
class LegacyListTest {
  private static ContactTranslation map(String... labels) {
    return new ContactTranslator(TaxonomyData.bundled().crosswalk("kellimni-mt", "2024"))
        .translate(List.of(SourceReason.of(labels)));
  }

  @Test
  void aLabelIsMapped() {
    Seat seat = map("Abuse and Technology", "Online grooming for sexual purposes").seats().get(0);
    assertEquals(new Reason("violence.online-sexual-abuse-exploitation", Mode.ONLINE, List.of("grooming")),
        ((Assigned) seat).reason());
  }

  @Test
  void aLabelThatTheListDoesNotHoldIsUnknown() {
    Translation translation = ((Undecided) map("Abuse and Technology", "Sextortion via app").seats().get(0)).translation();
    assertEquals(ReasonStatus.UNKNOWN, translation.status());
    assertTrue(((Translation.Unknown) translation).nearest().get(0).startsWith("Abuse and Technology > "));
  }

  @Test
  void storedCodesMigrate() {
    Translation both = TaxonomyData.bundled().migration("2024", "2026")
        .translate(SourceReason.of(Reason.of("violence.bullying", Mode.BOTH)));
    assertEquals(Set.of(Reason.of("violence.bullying", Mode.OFFLINE), Reason.of("violence.cyberbullying", Mode.ONLINE)),
        both.alternatives().get(0).stream().map(target -> target.reason()).collect(Collectors.toSet()));
  }
}
