package org.openhelpline.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small editions with the peculiarities of the framework's: enough for examples, not its data. */
public final class SampleEditions {
  public static final Form GROOMING = form("grooming", Form.Kind.OCSEA, Form.Technology.ALWAYS,
      Set.of("violence.online-sexual-abuse", "violence.online-sexual-abuse-exploitation", "violence.sexual-violence"));
  public static final Form SEXTING = form("sexting", Form.Kind.ADJACENT, Form.Technology.ALWAYS,
      Set.of("sexuality.sexual-behaviours"));

  private SampleEditions() {}

  public static Forms forms() {
    return Forms.of("7", List.of(GROOMING, SEXTING));
  }

  private static Form form(String id, Form.Kind kind, Form.Technology technology, Set<String> codes) {
    return new Form(id, kind, technology, Map.of("en", id), List.of(), "", true, codes, List.of());
  }

  /** Two online labels of sexual violence, and one that is offline by its wording. */
  public static Taxonomy edition2021() {
    return Taxonomy.builder("chi", "2021").version("1.2").standing(Standing.DOCUMENTED)
        .evidence(new Evidence("2021-09-10", "a form definition", "the whole list"))
        .concept(group("violence", "Violence"))
        .concept(violence("violence.bullying", "Bullying", ModeRule.ASK).build())
        .concept(sexualViolence("violence.commercial-sexual-exploitation", "Commercial sexual exploitation (offline)",
            ModeRule.OFFLINE).build())
        .concept(sexualViolence("violence.online-sexual-abuse", "Online sexual abuse", ModeRule.ONLINE).build())
        .concept(sexualViolence("violence.online-sexual-exploitation", "Online sexual exploitation", ModeRule.ONLINE)
            .build())
        .concept(violence("violence.physical-violence", "Physical violence", ModeRule.ALLOW).build())
        .concept(sexualViolence("violence.sexual-violence", "Sexual violence", ModeRule.ASK).build())
        .concept(violence("violence.other", "Unspecified/Other", ModeRule.ASK).residual(true).build())
        .concept(group("sexuality", "Sexuality"))
        .concept(under("sexuality", "sexuality.sexual-behaviours", "Sexual behaviours").build())
        .concept(under("sexuality", "sexuality.other", "Unspecified/Other").residual(true).build())
        .concept(group("non-counselling", "Non-counselling"))
        .concept(under("non-counselling", "non-counselling.information", "Information request")
            .modeRule(ModeRule.NONE).counselling(false).build())
        .build();
  }

  /** The two online labels have become one. */
  public static Taxonomy edition2024() {
    String merged = "violence.online-sexual-abuse-exploitation";
    return Taxonomy.builder("chi", "2024").version("1.0").predecessor("2021").standing(Standing.DOCUMENTED)
        .concept(group("violence", "Violence"))
        .concept(violence("violence.bullying", "Bullying", ModeRule.ASK).build())
        .concept(sexualViolence("violence.commercial-sexual-exploitation", "Commercial sexual exploitation (offline)",
            ModeRule.OFFLINE).build())
        .concept(sexualViolence(merged, "Online child sexual abuse and exploitation", ModeRule.ONLINE).build())
        .concept(violence("violence.physical-violence", "Physical violence", ModeRule.ALLOW).build())
        .concept(sexualViolence("violence.sexual-violence", "Sexual violence", ModeRule.ASK).build())
        .concept(violence("violence.other", "Unspecified/Other", ModeRule.ASK).residual(true)
            .seriesBreak("residual: its siblings changed").build())
        .concept(sexualViolence("violence.online-sexual-abuse", "Online sexual abuse", ModeRule.ONLINE)
            .retired("2024", List.of(merged)).build())
        .concept(sexualViolence("violence.online-sexual-exploitation", "Online sexual exploitation", ModeRule.ONLINE)
            .retired("2024", List.of(merged)).build())
        .concept(group("sexuality", "Sexuality"))
        .concept(under("sexuality", "sexuality.sexual-behaviours", "Sexual behaviours").build())
        .concept(under("sexuality", "sexuality.other", "Unspecified/Other").residual(true).build())
        .build();
  }

  /** Cyberbullying is split off from bullying; the label that is offline by its wording is gone. */
  public static Taxonomy edition2026() {
    return Taxonomy.builder("chi", "2026").version("0.9").predecessor("2024").standing(Standing.INFERRED)
        .concept(group("violence", "Violence"))
        .concept(violence("violence.bullying", "Bullying", ModeRule.ASK)
            .seriesBreak("remainder: cyberbullying split off").build())
        .concept(violence("violence.cyberbullying", "Cyberbullying", ModeRule.ONLINE).build())
        .concept(sexualViolence("violence.online-sexual-abuse-exploitation",
            "Online child sexual abuse and exploitation", ModeRule.ONLINE).build())
        .concept(violence("violence.physical-violence", "Physical violence", ModeRule.ALLOW).build())
        .concept(sexualViolence("violence.sexual-violence", "Sexual violence", ModeRule.ASK).build())
        .concept(violence("violence.other", "Unspecified/Other", ModeRule.ASK).residual(true)
            .seriesBreak("residual: its siblings changed").build())
        .concept(sexualViolence("violence.commercial-sexual-exploitation", "Commercial sexual exploitation (offline)",
            ModeRule.OFFLINE).retired("2026", List.of("violence.sexual-violence")).build())
        .concept(group("sexuality", "Sexuality"))
        .concept(under("sexuality", "sexuality.sexual-behaviours", "Sexual behaviours").build())
        .concept(under("sexuality", "sexuality.other", "Unspecified/Other").residual(true).build())
        .build();
  }

  public static Editions editions() {
    return Editions.of(List.of(edition2021(), edition2024(), edition2026()));
  }

  private static Concept group(String code, String label) {
    return Concept.builder(code).label("en", label).selectable(false).modeRule(ModeRule.NONE)
        .counselling(!code.startsWith("non-")).build();
  }

  private static Concept.Builder under(String parent, String code, String label) {
    return Concept.builder(code).parent(parent).label("en", label);
  }

  private static Concept.Builder violence(String code, String label, ModeRule rule) {
    return under("violence", code, label).modeRule(rule).sensitive(true);
  }

  private static Concept.Builder sexualViolence(String code, String label, ModeRule rule) {
    return violence(code, label, rule).sexualViolence(true);
  }
}
