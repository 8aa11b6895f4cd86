package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * An extension of an edition as a document states it.
 *
 * @param view the document
 * @param id its id
 * @param version the version of the data
 * @param title what it is
 * @param base the edition that it extends
 * @param concepts the local concepts in their order
 * @param suppressions the findings that its author explains
 */
public record ExtensionDraft(JsonView view, String id, String version, String title, EditionRef base,
    List<ConceptDraft> concepts, List<Suppression> suppressions) implements Draft {
  private static final Set<String> FIELDS =
      Set.of("$schema", "id", "version", "title", "notice", "extends", "concepts", Suppression.FIELD);

  /** Parses a document; what is not as expected becomes a fault of its view. */
  public static ExtensionDraft of(JsonView root) {
    root.object(FIELDS).remarks("$schema", "notice");
    return new ExtensionDraft(root, id(root.get("id")), root.text("version"), root.text("title"),
        EditionRef.of(root.get("extends")), root.list("concepts").stream().map(ConceptDraft::local).toList(),
        Suppression.list(root));
  }

  /** The name of the extended edition begins with it, and such a name is typed on command lines and stored. */
  private static String id(JsonView view) {
    String id = view.filledText();
    if (!id.isBlank() && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      view.fault("an id of letters of ASCII, digits, '.', '_' and '-' was expected, with a letter or digit first");
    }
    return id;
  }

  /** The name of the extended edition: the extension's id and the name of the edition that it extends. */
  public String edition() {
    return id + "-" + base.edition();
  }

  /**
   * Builds the extended edition.
   *
   * @throws IllegalArgumentException if there is no such edition, or a local concept does not fit into it
   */
  public Taxonomy build(TaxonomyData data) {
    Taxonomy framework = base.find(data).orElseThrow(() ->
        new IllegalArgumentException("the edition '" + base.text() + "' is not known"));
    return framework.extend(id, edition(), version, concepts.stream().map(ConceptDraft::build).toList());
  }

  /** The local concepts among those of the edition, to be looked at like any edition's. */
  public TaxonomyDraft among(List<ConceptDraft> framework) {
    List<ConceptDraft> all = new ArrayList<>(framework);
    all.addAll(concepts);
    return new TaxonomyDraft(view, id, edition(), version, Standing.INFERRED, "", List.of(), all, suppressions);
  }

  @Override
  public Map<String, String> subjects() {
    Map<String, String> subjects = new HashMap<>();
    concepts.forEach(c -> subjects.put(c.view().pointer(), c.subject()));
    return subjects;
  }
}
