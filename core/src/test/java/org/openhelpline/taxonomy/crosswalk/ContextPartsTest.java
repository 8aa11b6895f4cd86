package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;

/** A case that was both online and offline may get a target for each part. */
class ContextPartsTest {
  private static final Taxonomy TAXONOMY = Taxonomy.builder("t", "1")
      .concept(Concept.builder("abuse").label("en", "Abuse").modeRule(ModeRule.ASK).build())
      .concept(Concept.builder("online-abuse").label("en", "Online abuse").modeRule(ModeRule.ONLINE).build())
      .build();
  private static final CodeList LIST = new CodeList("l", "1", "en", "l", List.of("label"),
      List.of(new CodeListEntry(List.of("Chat abuse"), List.of(), true),
          new CodeListEntry(List.of("Chat"), List.of(), true)));

  private static CrosswalkRule rule(String id, String label, Condition when, Target... targets) {
    return new CrosswalkRule(id, List.of(label), when, List.of(new Alternative(List.of(targets))), Optional.empty(),
        Confidence.HIGH, "", CrosswalkRule.PROJECT_ONLY);
  }

  private static List<Reason> translated(String label, String place) {
    Crosswalk crosswalk = Crosswalk.from("c", LIST, TAXONOMY, Forms.none())
        .contextMode(new ContextMode("place", Map.of("Both", Mode.BOTH, "Online", Mode.ONLINE)))
        .rule(rule("parts", "Chat abuse", new Condition.FieldIs("place", List.of("Both")),
            Target.of("online-abuse", Relation.EXACT),
            new Target("abuse", Relation.NARROWER, Mode.OFFLINE, List.of())))
        .rule(rule("default", "Chat abuse", Condition.ALWAYS, Target.of("online-abuse", Relation.EXACT)))
        .rule(rule("wording", "Chat", Condition.ALWAYS,
            new Target("abuse", Relation.NARROWER, Mode.ONLINE, List.of())))
        .build();
    return crosswalk.translate(SourceReason.of(label).withContext(Map.of("place", place))).alternatives().get(0)
        .stream().map(TranslatedTarget::reason).toList();
  }

  @Test
  void aRuleThatWasChosenByTheFieldSaysWhichPartATargetIs() {
    assertEquals(List.of(Reason.of("online-abuse", Mode.ONLINE), Reason.of("abuse", Mode.OFFLINE)),
        translated("Chat abuse", "Both"));
    assertEquals(List.of(Reason.of("online-abuse", Mode.ONLINE)), translated("Chat abuse", "Online"));
  }

  @Test
  void elsewhereTheWordingAndTheFieldAreJoined() {
    assertEquals(List.of(Reason.of("abuse", Mode.BOTH)), translated("Chat", "Both"));
    assertEquals(List.of(Reason.of("abuse", Mode.ONLINE)), translated("Chat", ""));
  }
}
