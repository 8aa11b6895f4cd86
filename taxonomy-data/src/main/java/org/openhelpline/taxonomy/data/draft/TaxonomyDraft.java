package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Evidence;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.internal.Buildable;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/**
 * An edition as a document states it.
 *
 * @param view the document
 * @param id what it is an edition of
 * @param edition which edition
 * @param version the version of the data
 * @param standing how well it is attested
 * @param predecessor the edition before it, or empty
 * @param evidence what attests it
 * @param concepts its concepts in official order
 * @param suppressions the findings that its author explains
 */
public record TaxonomyDraft(JsonView view, String id, String edition, String version, Standing standing,
    String predecessor, List<Evidence> evidence, List<ConceptDraft> concepts, List<Suppression> suppressions)
    implements Draft, Buildable<Taxonomy> {
  private static final Set<String> FIELDS = Set.of("$schema", "id", "edition", "version", "predecessor",
      "standing", "notice", "labelSources", "evidence", "concepts", Suppression.FIELD);
  private static final Set<String> EVIDENCE_FIELDS = Set.of("date", "source", "note");
  private static final Tokens<Standing> STANDINGS = Tokens.ofNames(Standing.values());

  /** Parses a document; what is not as expected becomes a fault of its view. */
  public static TaxonomyDraft of(JsonView root) {
    root.object(FIELDS).remarks("$schema", "notice");
    if (root.has("labelSources")) {
      for (JsonView source : root.get("labelSources").fields().values()) {
        source.text();
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    for (JsonView e : root.listOrEmpty("evidence")) {
      e.object(EVIDENCE_FIELDS);
      evidence.add(new Evidence(e.text("date"), e.text("source"), e.textOr("note", "")));
    }
    Standing standing = STANDINGS.read(root, "standing", Standing.INFERRED);
    String predecessor = root.filledTextOr("predecessor", "");
    String id = root.text("id");
    String edition = root.text("edition");
    String version = root.text("version");
    List<ConceptDraft> concepts = new ArrayList<>();
    for (JsonView c : root.list("concepts")) {
      concepts.add(ConceptDraft.of(c));
    }
    return new TaxonomyDraft(root, id, edition, version, standing, predecessor, evidence, List.copyOf(concepts),
        Suppression.list(root));
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if a concept can't be one, a code stands twice, or the tree is none
   */
  @Override
  public Taxonomy build() {
    Taxonomy.Builder builder = Taxonomy.builder(id, edition).version(version).standing(standing);
    if (!predecessor.isEmpty()) {
      builder.predecessor(predecessor);
    }
    for (Evidence e : evidence) {
      builder.evidence(e);
    }
    for (ConceptDraft c : concepts) {
      builder.concept(c.build());
    }
    return builder.build();
  }

  @Override
  public Map<String, String> subjects() {
    Map<String, String> subjects = new HashMap<>();
    concepts.forEach(c -> subjects.put(c.view().pointer(), c.subject()));
    return subjects;
  }
}
