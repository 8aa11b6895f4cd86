package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;
import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;

/** Editions so small that every kind of contact can be gone through, of each shape that an edition can have. */
final class AttackedPlans {
  private static final String GROOMING = "grooming";
  private static final String EXTORTION = "extortion";

  static final TabulationPlan ONLINE_CODE = plan("online-code", List.of(GROOMING),
      category("violence"),
      sexual("violence", "sexual", ModeRule.ASK),
      sexual("violence", "online", ModeRule.ONLINE),
      category("rest"),
      sub("rest", "a", ModeRule.NONE));
  static final TabulationPlan OUTSIDE_VIOLENCE = plan("outside-violence", List.of(GROOMING),
      category("violence"),
      sub("violence", "bullying", ModeRule.NONE),
      sexual("violence", "sexual", ModeRule.ASK),
      category("sexuality"),
      sexual("sexuality", "offline", ModeRule.OFFLINE));
  static final TabulationPlan WITHOUT_VIOLENCE = plan("without-violence", List.of(GROOMING),
      category("a"),
      sub("a", "x", ModeRule.NONE),
      sub("a", "y", ModeRule.ASK),
      category("b"),
      sub("b", "z", ModeRule.NONE));
  static final TabulationPlan FORMS = plan("forms", List.of(GROOMING, EXTORTION, "stalking"),
      category("violence"),
      sub("violence", "cyber", ModeRule.ONLINE),
      sub("violence", "bullying", ModeRule.NONE));
  static final TabulationPlan POSSIBLE_FORM = plan("possible-form", List.of(EXTORTION),
      category("violence"),
      sub("violence", "bullying", ModeRule.ASK),
      sexual("violence", "sexual", ModeRule.OFFLINE),
      category("rest"),
      sub("rest", "cyber", ModeRule.ONLINE));
  static final TabulationPlan ONLINE_OUTSIDE = plan("online-outside", List.of(EXTORTION),
      category("violence"),
      sexual("violence", "online", ModeRule.ONLINE),
      sub("violence", "bullying", ModeRule.NONE),
      category("sexuality"),
      sexual("sexuality", "online", ModeRule.ONLINE),
      sexual("sexuality", "any", ModeRule.ALLOW));
  static final TabulationPlan SELECTABLE_CATEGORY = plan("selectable-category", List.of(EXTORTION),
      Concept.builder("violence").label("en", "v").modeRule(ModeRule.NONE).build(),
      sexual("violence", "sexual", ModeRule.ASK),
      Concept.builder("rest").label("en", "r").modeRule(ModeRule.ASK).build(),
      sub("rest", "a", ModeRule.ASK));
  static final TabulationPlan THREE_LEVELS = plan("three-levels", List.of(EXTORTION),
      category("rest"),
      sub("rest", "x", ModeRule.ASK),
      sub("rest.x", "y", ModeRule.ASK),
      sub("rest.x", "z", ModeRule.ONLINE));
  static final TabulationPlan THREE_SEXUAL_LEVELS = plan("three-sexual-levels", List.of(),
      category("violence"),
      sexual("violence", "sexual", ModeRule.OFFLINE),
      sexual("violence.sexual", "rape", ModeRule.ASK),
      sub("violence", "x", ModeRule.ASK),
      sexual("violence.x", "y", ModeRule.ALLOW));
  static final TabulationPlan LOCAL = local("local", List.of(),
      List.of(category("violence"), sub("violence", "bullying", ModeRule.ASK), category("rest"),
          sub("rest", "a", ModeRule.ASK)),
      SampleContacts.sub("violence", "own", ModeRule.ASK).rollsUpTo("violence.bullying").build(),
      SampleContacts.sub("violence", "cyber", ModeRule.ONLINE).rollsUpTo("violence.bullying").build());
  static final TabulationPlan LOCAL_SEXUAL = local("local-sexual", List.of(EXTORTION),
      List.of(category("violence"), sexual("violence", "online", ModeRule.ONLINE),
          sexual("violence", "offline", ModeRule.OFFLINE)),
      SampleContacts.sub("violence", "own", ModeRule.ASK).sexualViolence(true).rollsUpTo("violence.online").build(),
      SampleContacts.sub("violence", "where", ModeRule.ASK).sexualViolence(true).rollsUpTo("violence.offline").build());
  static final TabulationPlan LOCAL_ELSEWHERE = local("local-elsewhere", List.of(EXTORTION),
      List.of(category("violence"), sub("violence", "bullying", ModeRule.ASK), category("sexuality"),
          sub("sexuality", "other", ModeRule.NONE)),
      SampleContacts.sub("sexuality", "own", ModeRule.ASK).rollsUpTo("violence.bullying").build(),
      SampleContacts.sub("violence", "own", ModeRule.ASK).sexualViolence(true).rollsUpTo("sexuality.other").build());

  static final List<TabulationPlan> ALL = List.of(ONLINE_CODE, OUTSIDE_VIOLENCE, WITHOUT_VIOLENCE, FORMS, POSSIBLE_FORM,
      ONLINE_OUTSIDE, SELECTABLE_CATEGORY, THREE_LEVELS, THREE_SEXUAL_LEVELS, LOCAL_SEXUAL, LOCAL, LOCAL_ELSEWHERE);
  /** Those with so many kinds of contacts that undecided ones are too many. */
  static final List<TabulationPlan> LARGE = List.of(LOCAL, LOCAL_ELSEWHERE);

  private AttackedPlans() {}

  private static Concept category(String code) {
    return SampleContacts.category(code);
  }

  private static Concept sub(String category, String name, ModeRule rule) {
    return SampleContacts.sub(category, name, rule).build();
  }

  private static Concept sexual(String category, String name, ModeRule rule) {
    return SampleContacts.sub(category, name, rule).sexualViolence(true).build();
  }

  private static TabulationPlan plan(String id, List<String> forms, Concept... concepts) {
    return local(id, forms, List.of(concepts));
  }

  private static TabulationPlan local(String id, List<String> forms, List<Concept> concepts, Concept... added) {
    Taxonomy.Builder edition = Taxonomy.builder(id, "1").version("1");
    concepts.forEach(edition::concept);
    Taxonomy framework = edition.build();
    return TabulationPlan.builder(added.length == 0 ? framework : framework.extend(id, Arrays.asList(added)))
        .forms(Forms.of("1", forms.stream().map(SampleContacts.FORMS::get).toList())).build();
  }
}
