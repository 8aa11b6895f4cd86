package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Evidence;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
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
    implements Draft {
  private static final Set<String> FIELDS = Set.of("$schema", "id", "edition", "version", "predecessor",
      "standing", "notice", "labelSources", "evidence", "concepts", Suppression.FIELD);
  private static final Tokens<Standing> STANDINGS = Tokens.of(Standing.class, Standing::token);

  /** Parses a document; what is not as expected becomes a fault of its view. */
  public static TaxonomyDraft of(JsonView root) {
    root.object(FIELDS).remarks("$schema", "notice");
    root.find("labelSources").ifPresent(sources -> sources.fields().values().forEach(JsonView::text));
    List<Evidence> evidence = new ArrayList<>();
    for (JsonView e : root.listOrEmpty("evidence")) {
      e.object(Set.of("date", "source", "note"));
      evidence.add(new Evidence(e.text("date"), e.text("source"), e.textOr("note", "")));
    }
    return new TaxonomyDraft(root, root.text("id"), root.text("edition"), root.text("version"),
        STANDINGS.read(root, "standing", Standing.INFERRED), root.find("predecessor").map(JsonView::filledText).orElse(""), evidence,
        root.list("concepts").stream().map(ConceptDraft::of).toList(), Suppression.list(root));
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if a concept can't be one, a code stands twice, or the tree is none
   */
  public Taxonomy build() {
    Taxonomy.Builder builder = Taxonomy.builder(id, edition).version(version).standing(standing);
    if (!predecessor.isEmpty()) {
      builder.predecessor(predecessor);
    }
    evidence.forEach(builder::evidence);
    concepts.forEach(c -> builder.concept(c.concept().get()));
    return builder.build();
  }

  @Override
  public Map<String, String> subjects() {
    Map<String, String> subjects = new HashMap<>();
    concepts.forEach(c -> subjects.put(c.view().pointer(), c.subject()));
    return subjects;
  }
}
