package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkBuilder;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;

/**
 * Reads a crosswalk in the format of {@code crosswalk.schema.json}: ours, or a third party's. One reader reads one file.
 */
public final class CrosswalkReader {
  private static final Set<String> CROSSWALK_FIELDS = Set.of("$schema", "id", "version", "title", "source", "target",
      "date", "author", "review", "notice", "mode", "rules");
  private static final Set<String> RULE_FIELDS =
      Set.of("id", "source", "when", "alternatives", "outOfScope", "confidence", "note", "review");
  private static final Tokens<Relation> RELATIONS = Tokens.of(Relation.class, Relation::token);
  private static final Tokens<Confidence> CONFIDENCES = Tokens.of(Confidence.class, Confidence::token);
  private static final Tokens<OutOfScopeReason> OUT_OF_SCOPE =
      Tokens.of(OutOfScopeReason.class, OutOfScopeReason::token);
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);

  private final TaxonomyData data;
  private final ConditionReader conditions;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> ruleIds = new HashSet<>();
  private final Map<List<String>, String> unconditional = new HashMap<>();
  private Optional<CodeList> sourceList = Optional.empty();
  private Optional<Taxonomy> sourceEdition = Optional.empty();
  private Optional<Taxonomy> target = Optional.empty();
  private String review = CrosswalkRule.PROJECT_ONLY;

  private CrosswalkReader(TaxonomyData data) {
    this.data = data;
    this.conditions = new ConditionReader(data.forms());
  }

  /**
   * Reads a crosswalk.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions, lists and forms that it refers to
   * @throws InvalidDataException if it is not JSON, breaks the schema, names an unknown code or label, or contradicts
   *     itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static Crosswalk read(InputStream in, String name, TaxonomyData data) throws IOException {
    CrosswalkReader reader = new CrosswalkReader(data);
    JsonView root = JsonView.root(JsonTree.read(in, name), reader.faults).object(CROSSWALK_FIELDS)
        .remarks("$schema", "title", "date", "author", "notice");
    return Read.finished(name, reader.faults, root, reader.crosswalk(root));
  }

  /** Reads all there is and says how to put it together, which works only if nothing was wrong. */
  private Supplier<Crosswalk> crosswalk(JsonView root) {
    String id = root.text("id");
    String version = root.text("version");
    review = root.textOr("review", CrosswalkRule.PROJECT_ONLY);
    source(root.get("source"));
    target = edition(root.get("target"));
    Optional<ContextMode> mode = root.find("mode").map(this::contextMode);
    List<CrosswalkRule> rules = root.list("rules").stream().map(this::rule).flatMap(Optional::stream).toList();
    return () -> {
      CrosswalkBuilder builder = sourceList.isPresent()
          ? Crosswalk.from(id, sourceList.get(), target.orElseThrow(), data.forms())
          : Crosswalk.from(id, sourceEdition.orElseThrow(), target.orElseThrow(), data.forms());
      builder.version(version);
      mode.ifPresent(builder::contextMode);
      rules.forEach(builder::rule);
      return builder.build();
    };
  }

  private void source(JsonView view) {
    if (view.has("edition")) {
      sourceEdition = edition(view);
    } else {
      sourceList = codeList(view);
    }
  }

  private Optional<Taxonomy> edition(JsonView view) {
    int before = faults.size();
    view.object(Set.of("id", "edition"));
    String id = view.textOr("id", "chi");
    String edition = view.text("edition");
    if (id.equals("chi") && data.editionNames().contains(edition)) {
      return Optional.of(data.edition(edition));
    }
    if (faults.size() == before) {
      view.fault("unknown edition '" + id + "/" + edition + "'; valid: editions of chi: "
          + String.join(", ", data.editionNames()));
    }
    return Optional.empty();
  }

  private Optional<CodeList> codeList(JsonView source) {
    int before = faults.size();
    source.object(Set.of(source.has("codeList") ? "codeList" : "list"));
    if (source.has("codeList")) {
      CodeList list = CodeListReader.list(source.get("codeList"), faults);
      return faults.size() == before ? Optional.of(list) : Optional.empty();
    }
    String id = source.text("list");
    if (data.codeListIds().contains(id)) {
      return Optional.of(data.codeList(id));
    }
    if (faults.size() == before) {
      source.fault("unknown code list '" + id + "'; valid: " + String.join(", ", data.codeListIds())
          + ", or the list itself under 'codeList'");
    }
    return Optional.empty();
  }

  private ContextMode contextMode(JsonView view) {
    view.object(Set.of("field", "values"));
    String field = view.text("field");
    Map<String, Mode> values = new LinkedHashMap<>();
    view.get("values").fields().forEach((token, texts) -> {
      Optional<Mode> mode = MODES.parse(token).filter(m -> m != Mode.NONE);
      if (mode.isEmpty()) {
        texts.fault("'" + token + "' is no mode; valid: " + String.join(", ", MODES.valid()));
        return;
      }
      for (JsonView text : texts.elements()) {
        String value = text.filledText();
        if (value.isBlank()) {
          continue;
        }
        if (values.putIfAbsent(value, mode.get()) != null) {
          text.fault("'" + value + "' stands twice");
          continue;
        }
        try {
          new ContextMode(field, values);
        } catch (IllegalArgumentException e) {
          text.fault(String.valueOf(e.getMessage()));
          values.remove(value);
        }
      }
    });
    return new ContextMode(field, values);
  }

  private Optional<CrosswalkRule> rule(JsonView r) {
    int before = faults.size();
    r.object(RULE_FIELDS);
    String id = r.text("id");
    List<String> source = r.list("source").stream().map(JsonView::text).toList();
    Condition when = r.find("when").map(conditions::read).orElse(Condition.ALWAYS);
    if (faults.size() == before) {
      checkAgainstEarlier(r, id, canonical(r, source), when);
    }
    Optional<OutOfScopeReason> outOfScope =
        r.find("outOfScope").map(o -> OUT_OF_SCOPE.read(o, OutOfScopeReason.ADMINISTRATION));
    List<Alternative> alternatives = alternatives(r);
    if (r.isObject() && outOfScope.isPresent() == r.has("alternatives")) {
      r.fault("either 'alternatives' or 'outOfScope' was expected");
    }
    Confidence confidence = CONFIDENCES.read(r, "confidence", Confidence.MEDIUM);
    String note = r.textOr("note", "");
    String reviewed = r.textOr("review", review);
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(new CrosswalkRule(id, source, when, alternatives, outOfScope, confidence, note, reviewed));
  }

  private void checkAgainstEarlier(JsonView r, String id, List<String> source, Condition when) {
    if (!ruleIds.add(id)) {
      r.get("id").fault("the rule id '" + id + "' stands twice");
    }
    String earlier = unconditional.get(source);
    if (earlier != null) {
      r.fault("contradicts rule '" + earlier + "', which already decides '" + String.join(" > ", source)
          + "' without a condition");
    } else if (when instanceof Condition.Always) {
      unconditional.put(source, id);
    }
  }

  private List<Alternative> alternatives(JsonView r) {
    List<Alternative> alternatives = new ArrayList<>();
    int before = faults.size();
    for (JsonView a : r.listOrEmpty("alternatives")) {
      int beforeThis = faults.size();
      List<Target> targets = a.elements().stream().map(this::target).toList();
      if (faults.size() == beforeThis) {
        Read.guarded(a, () -> alternatives.add(new Alternative(targets)));
      }
    }
    if (r.has("alternatives") && alternatives.isEmpty() && faults.size() == before) {
      r.get("alternatives").fault("at least one alternative was expected");
    }
    return alternatives;
  }

  /** The labels under which the source itself lists what a rule is about. */
  private List<String> canonical(JsonView r, List<String> source) {
    if (sourceList.isPresent()) {
      CodeList list = sourceList.get();
      Optional<CodeListEntry> entry = list.find(source);
      if (entry.isEmpty()) {
        r.get("source").fault("'" + String.join(" > ", source) + "' is not in the list '" + list.id() + "'"
            + nearest(list.nearest(source).stream().map(CodeListEntry::text).toList()));
      }
      return entry.map(CodeListEntry::levels).orElse(source);
    }
    sourceEdition.filter(edition -> source.size() != 1 || edition.find(source.get(0)).isEmpty()).ifPresent(edition ->
        r.get("source").fault("'" + String.join(" > ", source) + "' is no code of edition " + edition.edition()
            + nearest(edition.nearestCodes(String.join(" ", source)))));
    return source;
  }

  private static String nearest(List<String> names) {
    return names.isEmpty() ? "" : "; nearest: " + String.join(", ", names);
  }

  private Target target(JsonView t) {
    int before = faults.size();
    t.object(Set.of("code", "relation", "mode", "forms"));
    String code = t.text("code");
    Mode mode = MODES.read(t, "mode", Mode.NONE);
    Relation relation = RELATIONS.read(t.get("relation"), Relation.RELATED);
    List<String> forms = t.texts("forms");
    if (faults.size() == before) {
      target.ifPresent(edition -> checkCode(t, edition, code, mode));
      t.listOrEmpty("forms").forEach(form -> checkForm(form, code));
    }
    return new Target(code, relation, mode, forms);
  }

  private static void checkCode(JsonView t, Taxonomy edition, String code, Mode mode) {
    Optional<Concept> concept = edition.find(code);
    if (concept.isEmpty()) {
      t.get("code").fault("'" + code + "' is no code of edition " + edition.edition()
          + nearest(edition.nearestCodes(code)));
    } else if (mode.isStated() && concept.get().modeRule().effective(mode) != mode) {
      t.get("mode").fault("'" + code + "' can't be " + mode.token() + ": its mode rule is "
          + concept.get().modeRule().token());
    }
  }

  private void checkForm(JsonView view, String code) {
    String id = view.text();
    Optional<Form> form = data.forms().find(id);
    if (form.isEmpty()) {
      conditions.unknownForm(view);
    } else if (target.flatMap(edition -> edition.find(code)).isPresent() && !form.get().mayStandOn(code)) {
      view.fault("the form '" + id + "' may not stand on '" + code + "'");
    }
  }
}
