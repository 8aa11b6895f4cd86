package org.openhelpline.taxonomy.crosswalk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;

/** Crosswalks between the sample editions, and shorthands for rules. */
final class SampleCrosswalks {
  static final Taxonomy EDITION_2021 = SampleEditions.edition2021();
  static final Taxonomy EDITION_2024 = SampleEditions.edition2024();
  static final Taxonomy EDITION_2026 = SampleEditions.edition2026();

  private SampleCrosswalks() {}

  /** Two online labels become one. */
  static Crosswalk from2021to2024() {
    CrosswalkBuilder builder = Crosswalk.from("2021-2024", EDITION_2021, EDITION_2024, SampleEditions.forms());
    for (String code : List.of("violence.bullying", "violence.commercial-sexual-exploitation",
        "violence.physical-violence", "violence.sexual-violence", "violence.other", "sexuality.sexual-behaviours",
        "sexuality.other")) {
      builder.rule(rule("2021-2024#" + code, code, target(code, Relation.EXACT)));
    }
    String merged = "violence.online-sexual-abuse-exploitation";
    return builder
        .rule(rule("2021-2024#osa", "violence.online-sexual-abuse", target(merged, Relation.NARROWER)))
        .rule(rule("2021-2024#ose", "violence.online-sexual-exploitation", target(merged, Relation.NARROWER)))
        .build();
  }

  /** Bullying online is a code of its own from now on. */
  static Crosswalk from2024to2026() {
    String bullying = "violence.bullying";
    String cyber = "violence.cyberbullying";
    CrosswalkBuilder builder = Crosswalk.from("2024-2026", EDITION_2024, EDITION_2026, SampleEditions.forms());
    for (String code : List.of("violence.online-sexual-abuse-exploitation", "violence.physical-violence",
        "violence.sexual-violence", "violence.other", "sexuality.sexual-behaviours", "sexuality.other")) {
      builder.rule(rule("2024-2026#" + code, code, target(code, Relation.EXACT)));
    }
    return builder
        .rule(when("2024-2026#online", mode(Mode.ONLINE), bullying, Alternative.of(target(cyber, Relation.EXACT))))
        .rule(when("2024-2026#offline", mode(Mode.OFFLINE), bullying,
            Alternative.of(target(bullying, Relation.EXACT))))
        .rule(when("2024-2026#both", mode(Mode.BOTH), bullying, Alternative.of(
            target(bullying, Relation.EXACT, Mode.OFFLINE), target(cyber, Relation.EXACT, Mode.ONLINE))))
        .rule(when("2024-2026#unknown", mode(Mode.UNKNOWN), bullying,
            Alternative.of(target(bullying, Relation.CLOSE)), Alternative.of(target(cyber, Relation.BROADER))))
        .rule(rule("2024-2026#cse", "violence.commercial-sexual-exploitation",
            target("violence.sexual-violence", Relation.NARROWER)))
        .build();
  }

  /** And back: bullying again, online by its code. */
  static Crosswalk from2026to2024() {
    CrosswalkBuilder builder = Crosswalk.from("2026-2024", EDITION_2026, EDITION_2024, SampleEditions.forms());
    for (String code : List.of("violence.bullying", "violence.online-sexual-abuse-exploitation",
        "violence.physical-violence", "violence.sexual-violence", "violence.other", "sexuality.sexual-behaviours",
        "sexuality.other")) {
      builder.rule(rule("2026-2024#" + code, code, target(code, Relation.EXACT)));
    }
    return builder.rule(rule("2026-2024#cyber", "violence.cyberbullying",
        target("violence.bullying", Relation.NARROWER, Mode.ONLINE))).build();
  }

  static Target target(String code, Relation relation) {
    return Target.of(code, relation);
  }

  static Target target(String code, Relation relation, Mode mode, String... forms) {
    return new Target(code, relation, mode, List.of(forms));
  }

  static CrosswalkRule rule(String id, String code, Target target) {
    return CrosswalkRule.of(id, List.of(code), target);
  }

  static CrosswalkRule when(String id, Condition condition, String code, Alternative... alternatives) {
    return when(id, condition, List.of(code), alternatives);
  }

  static CrosswalkRule when(String id, Condition condition, List<String> source, Alternative... alternatives) {
    return new CrosswalkRule(id, source, condition, List.of(alternatives), Optional.empty(), Confidence.MEDIUM, "",
        CrosswalkRule.PROJECT_ONLY);
  }

  static CrosswalkRule outOfScope(String id, Condition condition, List<String> source, OutOfScopeReason reason) {
    return new CrosswalkRule(id, source, condition, List.of(), Optional.of(reason), Confidence.HIGH, "",
        CrosswalkRule.PROJECT_ONLY);
  }

  static Condition mode(Mode mode) {
    return new Condition.ModeIs(EnumSet.of(mode));
  }

  static CodeList list(List<CodeListEntry> entries) {
    return new CodeList("our-list", "3", "en", "Our list", List.of("category", "subcategory"), entries);
  }

  static CodeListEntry entry(String category, String subcategory) {
    return new CodeListEntry(List.of(category, subcategory), List.of(), false);
  }

  static SourceReason code(String code, Mode mode, String... forms) {
    return new SourceReason(List.of(code), mode, List.of(forms), Map.of());
  }

  /** Each reading as the set of its reasons. */
  static Set<Set<Reason>> readings(Translation translation) {
    Set<Set<Reason>> readings = new HashSet<>();
    translation.alternatives().forEach(reading -> {
      Set<Reason> reasons = new HashSet<>();
      reading.forEach(t -> reasons.add(t.reason()));
      readings.add(reasons);
    });
    return readings;
  }
}
