package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Evidence;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Pointer;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;

/** Reads an edition in the format of {@code taxonomy.schema.json}. */
public final class TaxonomyReader {
  private static final Set<String> TAXONOMY_FIELDS = Set.of("$schema", "id", "edition", "version", "predecessor",
      "standing", "notice", "labelSources", "evidence", "concepts");
  private static final Set<String> CONCEPT_FIELDS = Set.of("code", "parent", "labels", "alternativeLabels",
      "definition", "includes", "excludes", "selectable", "modeRule", "sensitive", "sexualViolence", "residual",
      "counselling", "status", "retiredIn", "successors", "seriesBreak");
  private static final Tokens<Standing> STANDINGS = Tokens.of(Standing.class, Standing::token);
  private static final Tokens<ModeRule> MODE_RULES = Tokens.of(ModeRule.class, ModeRule::token);
  private static final Tokens<ConceptStatus> STATUSES = Tokens.of(ConceptStatus.class, ConceptStatus::token);

  private TaxonomyReader() {}

  /**
   * Reads an edition.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @throws InvalidDataException if it is not JSON, breaks the schema or contradicts itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static Taxonomy read(InputStream in, String name) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults).object(TAXONOMY_FIELDS)
        .remarks("$schema", "notice");
    root.find("labelSources").ifPresent(sources -> sources.fields().values().forEach(JsonView::text));
    Taxonomy.Builder builder = Taxonomy.builder(root.text("id"), root.text("edition"))
        .version(root.text("version"))
        .standing(STANDINGS.read(root, "standing", Standing.INFERRED));
    root.find("predecessor").ifPresent(p -> builder.predecessor(p.filledText()));
    for (JsonView e : root.listOrEmpty("evidence")) {
      e.object(Set.of("date", "source", "note"));
      builder.evidence(new Evidence(e.text("date"), e.text("source"), e.textOr("note", "")));
    }
    List<JsonView> concepts = root.list("concepts");
    for (JsonView c : concepts) {
      int before = faults.size();
      Concept.Builder concept = concept(c);
      if (faults.size() == before) {
        Read.guarded(c, () -> builder.concept(concept.build()));
      }
    }
    if (faults.isEmpty()) {
      checkCodes(concepts);
    }
    return Read.finished(name, faults, root, builder::build);
  }

  private static Concept.Builder concept(JsonView c) {
    c.object(CONCEPT_FIELDS);
    Concept.Builder b = Concept.builder(c.text("code"));
    c.find("parent").ifPresent(p -> b.parent(p.filledText()));
    c.get("labels").byLanguage().forEach(b::label);
    c.listOrEmpty("alternativeLabels").forEach(l -> b.alternativeLabel(label(l)));
    b.definition(c.text("definition"))
        .includes(c.texts("includes"))
        .excludes(c.listOrEmpty("excludes").stream()
            .map(x -> x.object(Set.of("text", "code")))
            .map(x -> new Pointer(x.text("text"), x.textOr("code", ""))).toList())
        .selectable(c.flag("selectable", true))
        .modeRule(MODE_RULES.read(c.get("modeRule"), ModeRule.ALLOW))
        .sensitive(c.flag("sensitive", false))
        .sexualViolence(c.flag("sexualViolence", false))
        .residual(c.flag("residual", false))
        .counselling(c.flag("counselling", true))
        .seriesBreak(c.textOr("seriesBreak", ""));
    int before = c.faultCount();
    ConceptStatus status = STATUSES.read(c, "status", ConceptStatus.OBSERVED);
    if (status == ConceptStatus.RETIRED) {
      b.retired(c.text("retiredIn"),
          c.listOrEmpty("successors").stream().map(JsonView::filledText).toList());
    } else if (c.faultCount() == before) {
      b.status(status);
      for (String field : List.of("retiredIn", "successors")) {
        c.find(field).ifPresent(f -> f.fault("only a concept whose status is retired has this field"));
      }
    }
    return b;
  }

  /** A code stands once, and a code that is referred to is there. */
  private static void checkCodes(List<JsonView> concepts) {
    Set<String> codes = new HashSet<>();
    for (JsonView c : concepts) {
      c.find("code").filter(JsonView::isText).filter(code -> !codes.add(code.text()))
          .ifPresent(code -> code.fault("the code '" + code.text() + "' stands twice"));
    }
    for (JsonView c : concepts) {
      List<JsonView> references = new ArrayList<>(c.listOrEmpty("successors"));
      c.find("parent").ifPresent(references::add);
      c.listOrEmpty("excludes").forEach(x -> x.find("code").ifPresent(references::add));
      for (JsonView r : references) {
        if (!r.text().isEmpty() && !codes.contains(r.text())) {
          r.fault("this edition does not hold the code '" + r.text() + "'");
        }
      }
    }
  }

  static Label label(JsonView l) {
    l.object(Set.of("lang", "text", "edition", "source"));
    return new Label(l.text("lang"), l.text("text"), l.textOr("edition", ""), l.textOr("source", ""));
  }
}
