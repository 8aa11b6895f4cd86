package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2021;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2026;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.rule;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Preimage.Origin;

class PreimageTest {
  private final Preimage from2024 = SampleCrosswalks.from2021to2024().inverse();

  @Test
  void aReasonThatOneSourceAloneLeadsToIsCertain() {
    Reason bullying = Reason.of("violence.bullying", Mode.OFFLINE);
    assertEquals(List.of(new Origin(code("violence.bullying", Mode.OFFLINE), Relation.EXACT, true)),
        from2024.of(bullying));
    assertTrue(from2024.isCertain(bullying));
    assertTrue(from2024.reached().contains(bullying));
  }

  @Test
  void aReasonThatTwoSourcesLeadToComesBackAmbiguousFromTheOtherSide() {
    Reason merged = Reason.of("violence.online-sexual-abuse-exploitation", Mode.ONLINE);
    assertEquals(List.of(
        new Origin(code("violence.online-sexual-abuse", Mode.ONLINE), Relation.BROADER, true),
        new Origin(code("violence.online-sexual-exploitation", Mode.ONLINE), Relation.BROADER, true)),
        from2024.of(merged));
    assertFalse(from2024.isCertain(merged));
  }

  @Test
  void aReasonThatNothingLeadsToHasNoOrigin() {
    Reason cyber = Reason.of("violence.cyberbullying", Mode.ONLINE);
    assertEquals(List.of(), from2024.of(cyber));
    assertFalse(from2024.isCertain(cyber));
    assertFalse(from2024.reached().contains(cyber));
  }

  @Test
  void aCodeThatTheSourceCannotStateIsNoOrigin() {
    Reason merged = Reason.of("violence.online-sexual-abuse-exploitation", Mode.ONLINE);
    Preimage preimage = Crosswalk.from("x", EDITION_2024, EDITION_2026, Forms.none())
        .rule(rule("retired", "violence.online-sexual-abuse", target(merged.code(), Relation.NARROWER)))
        .rule(rule("group", "violence", target(merged.code(), Relation.BROADER)))
        .rule(rule("used", merged.code(), target(merged.code(), Relation.EXACT))).build().inverse();
    assertEquals(List.of(code(merged.code(), Mode.ONLINE)), preimage.of(merged).stream().map(Origin::source).toList());
    assertTrue(preimage.isCertain(merged));
  }

  @Test
  void nothingThatItGivesCanBeChanged() {
    assertThrows(UnsupportedOperationException.class,
        () -> from2024.of(Reason.of("violence.bullying", Mode.OFFLINE)).clear());
    assertThrows(UnsupportedOperationException.class, () -> from2024.reached().clear());
  }

  @Test
  void aPartOfAnAllOfIsNotCertain() {
    Crosswalk crosswalk = Crosswalk.from("x", list(List.of(entry("Abuse", "Both"), entry("Abuse", "One"))),
        EDITION_2021, Forms.none())
        .rule(when("both", Condition.ALWAYS, List.of("Abuse", "Both"), Alternative.of(
            target("violence.physical-violence", Relation.BROADER), target("violence.bullying", Relation.BROADER))))
        .rule(when("one", Condition.ALWAYS, List.of("Abuse", "One"),
            Alternative.of(target("violence.sexual-violence", Relation.EXACT)))).build();
    Preimage preimage = crosswalk.inverse();
    Reason part = Reason.of("violence.physical-violence", Mode.UNKNOWN);
    assertEquals(List.of(new Origin(SourceReason.of("Abuse", "Both"), Relation.NARROWER, false)), preimage.of(part));
    assertFalse(preimage.isCertain(part), "the other part may be missing");
    assertTrue(preimage.isCertain(Reason.of("violence.sexual-violence", Mode.UNKNOWN)));
  }

  @Test
  void oneReadingOfSeveralIsNotCertain() {
    Preimage preimage = SampleCrosswalks.from2024to2026().inverse();
    Reason unknown = Reason.of("violence.bullying", Mode.UNKNOWN);
    assertEquals(List.of(new Origin(code("violence.bullying", Mode.UNKNOWN), Relation.CLOSE, false)),
        preimage.of(unknown));
    assertFalse(preimage.isCertain(unknown));
    assertEquals(List.of(true, false),
        preimage.of(Reason.of("violence.cyberbullying", Mode.ONLINE)).stream().map(Origin::whole).toList(),
        "bullying online is, bullying of which the mode is not known may be");
  }
}
