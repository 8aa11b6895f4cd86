package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;

/** What others get to see of a contact that is logged with codes of a helpline's own. */
class FrameworkOnlyTest {
  private static final Taxonomy EXTENDED = SampleEditions.edition2021().extend("here", "2021-here", "1", List.of(
      local("chat", ModeRule.ONLINE), local("yard", ModeRule.ASK)));

  private static Concept local(String name, ModeRule rule) {
    return Concept.builder("here." + name).label("en", name).parent("violence").modeRule(rule)
        .rollsUpTo("violence.bullying").build();
  }

  @Test
  void aLocalCodeBecomesTheFrameworksWithTheModeThatItFixes() {
    Classification contact = Classification.of("2021-here",
        List.of(new Reason("here.chat", Mode.NONE, List.of("f")), Reason.of("sexuality.other", Mode.ONLINE)), "here.chat");
    assertEquals(Classification.of("2021", List.of(new Reason("violence.bullying", Mode.ONLINE, List.of("f")),
        Reason.of("sexuality.other", Mode.ONLINE)), "violence.bullying"), contact.frameworkOnly(EXTENDED));
  }

  @Test
  void aLocalCodeThatAsksKeepsWhatWasStatedAndSameCodesAreJoined() {
    Classification contact = Classification.of("2021-here",
        List.of(Reason.of("here.chat"), Reason.of("here.yard", Mode.OFFLINE)));
    assertEquals(Classification.of("2021", List.of(Reason.of("violence.bullying", Mode.BOTH))),
        contact.frameworkOnly(EXTENDED));
    assertEquals(Classification.of("2021", List.of(Reason.of("violence.bullying"))),
        Classification.of("2021-here", List.of(Reason.of("here.yard"))).frameworkOnly(EXTENDED));
  }

  @Test
  void aContactOfAnEditionThatExtendsNoneStaysAsItIs() {
    Classification contact = Classification.of("2021", List.of(Reason.of("violence.bullying", Mode.ONLINE)),
        "violence.bullying");
    assertEquals(contact, contact.frameworkOnly(SampleEditions.edition2021()));
  }
}
