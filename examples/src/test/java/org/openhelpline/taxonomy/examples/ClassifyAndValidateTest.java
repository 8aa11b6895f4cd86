package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

class ClassifyAndValidateTest {
  @Test
  void findsEverythingThatIsWrongWithTheContact() {
    List<Finding> findings = ClassifyAndValidate.validate(ClassifyAndValidate.contact());

    assertEquals(List.of(
            Finding.of(FindingId.MODE_MISSING, "reasons[1].mode", "violence.bullying"),
            Finding.of(FindingId.MODE_CONTRADICTS, "reasons[2].mode",
                "violence.commercial-sexual-exploitation", "online", "offline"),
            Finding.of(FindingId.RETIRED_CODE, "reasons[3].code",
                "violence.online-sexual-abuse", "2024", "2024", "violence.online-sexual-abuse-exploitation")),
        findings.subList(0, 3));
    assertEquals(FindingId.UNKNOWN_CODE, findings.get(3).id());
    assertTrue(findings.get(3).arguments().get("nearest").startsWith("mental-health.distress-mood"));
    assertEquals(Finding.of(FindingId.TOO_MANY_REASONS, "", "5", "4"), findings.get(4));
    assertEquals(5, findings.size());
  }

  @Test
  void findsNothingInAContactThatIsRight() {
    Classification right = Classification.of("2024", List.of(Reason.of("violence.bullying", Mode.UNKNOWN)));
    assertEquals(List.of(), ClassifyAndValidate.validate(right));
  }

  @Test
  void printsAMessageForEachFinding() {
    String printed = Printed.by(ClassifyAndValidate::main);
    assertEquals(2L * ClassifyAndValidate.validate(ClassifyAndValidate.contact()).size(), printed.lines().count());
    assertTrue(printed.contains("error mode-contradicts reasons[2].mode\n"
        + "  'violence.commercial-sexual-exploitation' can't be 'online': the code itself says 'offline'.\n"), printed);
  }
}
