package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/** A contact is classified and checked, with messages from the library's bundles. */
class LoggedContactTest {
  private static Classification contact(Reason... reasons) {
    return Classification.of("2024", List.of(reasons));
  }

  @Test
  void aContactThatIsRightGivesNoCauseForComplaint() {
    assertEquals(List.of(), Intake.complaints(contact(
        new Reason("violence.online-sexual-abuse-exploitation", Mode.ONLINE, List.of("grooming")),
        Reason.of("violence.bullying", Mode.UNKNOWN)), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"en, Nearest", "es, Los más parecidos", "fr, Les plus proches"})
  void anUnknownCodeIsNamedInTheVendorsLanguage(String language, String nearest) {
    List<String> complaints =
        Intake.complaints(contact(Reason.of("violence.bulying")), Locale.forLanguageTag(language));
    assertEquals(1, complaints.size());
    String complaint = complaints.get(0);
    assertTrue(complaint.startsWith("reasons[0].code: ") && complaint.contains("violence.bulying")
        && complaint.contains(nearest), complaint);
  }
}
