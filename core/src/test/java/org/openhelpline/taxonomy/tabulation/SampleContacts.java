package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** A small edition and contacts of every kind. */
final class SampleContacts {
  static final Forms FORMS = Forms.of("1", List.of(
      form("grooming", Form.Kind.OCSEA, Form.Technology.ALWAYS),
      form("extortion", Form.Kind.OCSEA, Form.Technology.POSSIBLE),
      form("stalking", Form.Kind.ADJACENT, Form.Technology.ALWAYS)));
  static final Taxonomy EDITION = Taxonomy.builder("sample", "1").version("1")
      .concept(category("violence"))
      .concept(sub("violence", "bullying", ModeRule.ASK).seriesBreak("split").build())
      .concept(sub("violence", "sexual", ModeRule.ASK).sexualViolence(true).build())
      .concept(sub("violence", "online-sexual", ModeRule.ONLINE).sexualViolence(true).build())
      .concept(sub("violence", "commercial", ModeRule.OFFLINE).sexualViolence(true).build())
      .concept(category("sexuality"))
      .concept(sub("sexuality", "behaviour", ModeRule.ALLOW).build())
      .concept(sub("sexuality", "other", ModeRule.ALLOW).build())
      .concept(category("thanks"))
      .concept(sub("thanks", "thanks", ModeRule.NONE).build())
      .build();
  static final List<String> CODES = EDITION.concepts().stream().filter(Concept::selectable).map(Concept::code).toList();
  static final Provenance PROVENANCE = new Provenance("1", Map.of());
  static final ContactTranslator TRANSLATOR = new ContactTranslator(Crosswalk.identity(EDITION, FORMS));

  private SampleContacts() {}

  private static Form form(String id, Form.Kind kind, Form.Technology technology) {
    return new Form(id, kind, technology, Map.of("en", id), List.of(), id, true, Set.of(), List.of());
  }

  static Concept category(String code) {
    return Concept.builder(code).label("en", code).selectable(false).modeRule(ModeRule.NONE).build();
  }

  static Concept.Builder sub(String category, String name, ModeRule rule) {
    return Concept.builder(category + "." + name).label("en", name).parent(category).modeRule(rule);
  }

  /** A contact as it is handed to a tabulator. */
  record Sample(List<Translation> translations, int primary, int malformed, List<String> values) {
    ContactTranslation contact() {
      return TRANSLATOR.combine(translations, primary);
    }

    void addTo(Tabulator tabulator) {
      tabulator.add(contact(), primary, malformed, values);
    }
  }

  static Tabulation tabulate(TabulationPlan plan, List<Sample> samples) {
    Tabulator tabulator = new Tabulator(plan);
    samples.forEach(s -> s.addTo(tabulator));
    return tabulator.tabulation();
  }

  static Arbitrary<Reason> reasons() {
    return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(Mode.class),
        Arbitraries.of("grooming", "extortion", "stalking", "unheard-of").set().ofMaxSize(2))
        .as((code, mode, forms) -> new Reason(code, mode, List.copyOf(forms)));
  }

  private static TranslatedTarget target(Reason reason) {
    return new TranslatedTarget(reason, Relation.EXACT, Set.of(), List.of("r"));
  }

  static Arbitrary<Translation> translations() {
    Arbitrary<Translation> mapped = reasons().list().ofMinSize(1).ofMaxSize(2)
        .map(rs -> new Translation.Mapped(rs.stream().map(SampleContacts::target).toList(), PROVENANCE));
    Arbitrary<Translation> ambiguous = reasons().list().ofMinSize(1).ofMaxSize(2).list().ofMinSize(2).ofMaxSize(3)
        .map(as -> new Translation.Ambiguous(
            as.stream().map(rs -> rs.stream().map(SampleContacts::target).toList()).toList(), PROVENANCE));
    Arbitrary<Translation> unknown = Arbitraries.of(List.of(new Translation.Unknown(List.of(), PROVENANCE)));
    Arbitrary<Translation> outOfScope = Arbitraries.of(List.of(
        new Translation.OutOfScope(OutOfScopeReason.CALLER_ATTRIBUTE, List.of("r"), PROVENANCE)));
    return Arbitraries.frequencyOf(
        Tuple.of(6, mapped), Tuple.of(2, ambiguous),
        Tuple.of(1, unknown), Tuple.of(1, outOfScope));
  }

  static Arbitrary<Sample> samples(int columns) {
    Arbitrary<List<String>> values = Arbitraries.of("a", "b", "").list().ofSize(columns);
    return Combinators.combine(translations().list().ofMaxSize(4), Arbitraries.integers().between(-1, 3),
        Arbitraries.of(0, 0, 0, 1), values)
        .as((ts, primary, malformed, v) -> new Sample(ts, primary < ts.size() ? primary : -1, malformed, v));
  }

  /** Contacts whose readings are too many to go through one by one, though few enough for a test to do so: 2,048. */
  static Arbitrary<Sample> manyReadings() {
    Arbitrary<Translation> eitherOr = reasons().list().ofMinSize(1).ofMaxSize(2).list().ofSize(2)
        .map(as -> new Translation.Ambiguous(
            as.stream().map(rs -> rs.stream().map(SampleContacts::target).toList()).toList(), PROVENANCE));
    return Combinators.combine(eitherOr.list().ofSize(11), Arbitraries.integers().between(-1, 10))
        .as((ts, primary) -> new Sample(ts, primary, 0, List.of()));
  }

  static <T> List<List<T>> split(List<T> all, List<Integer> cuts, int parts) {
    List<List<T>> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      split.add(new ArrayList<>());
    }
    for (int i = 0; i < all.size(); i++) {
      split.get(Math.floorMod(cuts.get(i % cuts.size()), parts)).add(all.get(i));
    }
    return split;
  }
}
