package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;

/** Random small editions, code lists and crosswalks between them. */
final class CrosswalkArbitraries {
  static final List<String> CODES = List.of("a", "b", "c", "d");
  static final Forms FORMS = Forms.of("1", List.of(form("f", "a", "b"), form("g", "b", "c", "d"),
      form("h", "a", "b", "c", "d")));
  static final CodeList LIST = SampleCrosswalks.list(List.of(
      SampleCrosswalks.entry("Family", "Other"), SampleCrosswalks.entry("Family", "Conflict/Divorce"),
      SampleCrosswalks.entry("School", "Other"), SampleCrosswalks.entry("School", "Bullying")));
  private static final String FIELD = "place";

  /** Four crosswalks in a row, the first from the list, the others from edition 1 to 2 to 3 to 4. */
  record Chain(Crosswalk fromList, Crosswalk first, Crosswalk second, Crosswalk third) {}

  private record Draft(Condition when, List<Alternative> alternatives) {}

  private CrosswalkArbitraries() {}

  private static Form form(String id, String... codes) {
    return new Form(id, Form.Kind.OCSEA, Form.Technology.ALWAYS, Map.of("en", id), List.of(), "", true, Set.of(codes),
        List.of());
  }

  /** Editions in which each code stands with any mode rule, with or without a series break. */
  static Arbitrary<Taxonomy> editions(int number) {
    Arbitrary<List<ModeRule>> modeRules = Arbitraries.of(ModeRule.class).list().ofSize(CODES.size());
    Arbitrary<List<Boolean>> breaks = Arbitraries.of(true, false).list().ofSize(CODES.size());
    return Combinators.combine(modeRules, breaks).as((rules, broken) -> {
      Taxonomy.Builder builder = Taxonomy.builder("test", String.valueOf(number));
      if (number > 1) {
        builder.predecessor(String.valueOf(number - 1));
      }
      for (int i = 0; i < CODES.size(); i++) {
        builder.concept(Concept.builder(CODES.get(i)).label("en", "Concept " + CODES.get(i)).modeRule(rules.get(i))
            .seriesBreak(broken.get(i) ? "changed" : "").build());
      }
      return builder.build();
    });
  }

  /** Crosswalks that have a reading for every code and entry, whatever else the contact says. */
  static Arbitrary<Chain> chains() {
    return Combinators.combine(editions(1), editions(2), editions(3), editions(4), fieldModes(),
        drafts(LIST.entries().size()), Combinators.combine(drafts(CODES.size()), drafts(CODES.size()),
            drafts(CODES.size())).as(Tuple::of)).as((one, two, three, four, field, list, steps) -> {
              CrosswalkBuilder fromList = Crosswalk.from("list", LIST, one, FORMS);
              field.ifPresent(fromList::contextMode);
              return new Chain(
                  filled(fromList, LIST.entries().stream().map(CodeListEntry::levels).toList(), list),
                  step(one, two, steps.get1()), step(two, three, steps.get2()), step(three, four, steps.get3()));
            });
  }

  /** Crosswalks from the list that also leave entries out of scope, or without any rule. */
  static Arbitrary<Crosswalk> partialFromList() {
    return Combinators.combine(editions(1), fieldModes(), drafts(LIST.entries().size()),
        Arbitraries.integers().between(0, 3).list().ofSize(LIST.entries().size()))
        .as((edition, field, drafts, kinds) -> {
          CrosswalkBuilder builder = Crosswalk.from("list", LIST, edition, FORMS);
          field.ifPresent(builder::contextMode);
          List<List<String>> sources = LIST.entries().stream().map(CodeListEntry::levels).toList();
          for (int i = 0; i < sources.size(); i++) {
            if (kinds.get(i) > 1) {
              addRules(builder, sources.get(i), drafts.get(i));
            } else if (kinds.get(i) == 1) {
              builder.rule(SampleCrosswalks.outOfScope("out " + i, Condition.ALWAYS, sources.get(i),
                  OutOfScopeReason.ADMINISTRATION));
            }
          }
          return builder.build();
        });
  }

  private static Crosswalk step(Taxonomy from, Taxonomy to, List<List<Draft>> drafts) {
    CrosswalkBuilder builder = Crosswalk.from(from.edition() + "-" + to.edition(), from, to, FORMS);
    return filled(builder, CODES.stream().map(List::of).toList(), drafts);
  }

  private static Crosswalk filled(CrosswalkBuilder builder, List<List<String>> sources, List<List<Draft>> drafts) {
    for (int i = 0; i < sources.size(); i++) {
      addRules(builder, sources.get(i), drafts.get(i));
    }
    return builder.build();
  }

  /** The last rule of a source holds always, so that each has a reading. */
  private static void addRules(CrosswalkBuilder builder, List<String> source, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Condition when = i == drafts.size() - 1 ? Condition.ALWAYS : draft.when();
      builder.rule(SampleCrosswalks.when(builder.id + " " + source + " " + i, when, source,
          draft.alternatives().toArray(Alternative[]::new)));
    }
  }

  private static Arbitrary<List<List<Draft>>> drafts(int sources) {
    Arbitrary<Alternative> alternative = targets().list().ofMinSize(1).ofMaxSize(2).map(Alternative::new);
    Arbitrary<Draft> draft = Combinators.combine(conditions(),
        alternative.list().ofMinSize(1).ofMaxSize(3)).as(Draft::new);
    return draft.list().ofMinSize(1).ofMaxSize(3).list().ofSize(sources);
  }

  /** Targets whose forms may stand there. */
  private static Arbitrary<Target> targets() {
    return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(Relation.class), Arbitraries.of(Mode.class),
        forms()).as((code, relation, mode, forms) -> new Target(code, relation, mode, standingOn(code, forms)));
  }

  private static Arbitrary<Optional<ContextMode>> fieldModes() {
    return Arbitraries.of(Optional.empty(), Optional.of(new ContextMode(FIELD, Map.of("online", Mode.ONLINE,
        "in person", Mode.OFFLINE, "both", Mode.BOTH, "not known", Mode.UNKNOWN))));
  }

  private static Arbitrary<Condition> conditions() {
    Arbitrary<Condition> simple = Arbitraries.oneOf(
        Arbitraries.of(Mode.class).set().ofMaxSize(3)
            .map(modes -> new Condition.ModeIs(modes.isEmpty() ? EnumSet.noneOf(Mode.class) : EnumSet.copyOf(modes))),
        forms().map(forms -> new Condition.HasForm(Set.copyOf(forms))),
        Arbitraries.of("online", "in person", "").list().ofMaxSize(2)
            .map(values -> new Condition.FieldIs(FIELD, values)));
    return Arbitraries.oneOf(simple, simple.map(Condition.Not::new),
        simple.list().ofMaxSize(2).map(Condition.AllOf::new), simple.list().ofMaxSize(2).map(Condition.AnyOf::new));
  }

  private static Arbitrary<List<String>> forms() {
    return Arbitraries.of("f", "g", "h").list().ofMaxSize(2);
  }

  /** Reasons of an edition with the forms that may stand there, any mode, and a field beside. */
  static Arbitrary<SourceReason> codes() {
    return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(Mode.class), forms(), contexts())
        .as((code, mode, forms, context) ->
            new SourceReason(List.of(code), mode, standingOn(code, forms), context));
  }

  /** Entries of the list with any forms, also such as nobody knows, and a field beside. */
  static Arbitrary<SourceReason> entries() {
    return Combinators.combine(Arbitraries.of(LIST.entries()), Arbitraries.of(Mode.class),
        Arbitraries.of("f", "g", "h", "no such form").list().ofMaxSize(2), contexts())
        .as((entry, mode, forms, context) -> new SourceReason(entry.levels(), mode, forms, context));
  }

  private static Arbitrary<Map<String, String>> contexts() {
    return Arbitraries.of(Map.of(), Map.of(FIELD, ""), Map.of(FIELD, "Online\r"), Map.of(FIELD, "in person"),
        Map.of(FIELD, "both"), Map.of(FIELD, "not known"), Map.of(FIELD, "on the moon"));
  }

  private static List<String> standingOn(String code, List<String> forms) {
    List<String> standing = new ArrayList<>(forms);
    standing.removeIf(form -> !FORMS.get(form).mayStandOn(code));
    return standing;
  }
}
