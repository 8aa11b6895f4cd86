package org.openhelpline.taxonomy.data.lint.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.ExtensionDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * An extension as a document states it, beside the edition that it extends.
 *
 * @param draft the extension
 * @param base the edition; empty if there is none of that name, or it is itself extended
 * @param whole the edition's concepts and the local ones; places of the edition's do not start with a slash
 * @param others the other editions that can be extended
 */
public record ExtendedDraft(ExtensionDraft draft, Optional<Taxonomy> base, TaxonomyDraft whole,
    List<Taxonomy> others) {
  /** Puts an extension beside its edition. */
  public static ExtendedDraft of(ExtensionDraft draft, TaxonomyData data) {
    Optional<Taxonomy> base = draft.base().find(data).filter(t -> t.framework().isEmpty());
    // Extensions, this one among them, are left out by what is said of them, before they are read.
    List<Taxonomy> others = data.resources().stream()
        .filter(r -> r.kind().equals("edition") && r.attribute("extends").isEmpty())
        .map(r -> data.edition(r.id()))
        .filter(t -> !base.map(Taxonomy::edition).equals(Optional.of(t.edition()))).toList();
    return new ExtendedDraft(draft, base, draft.among(base.map(t -> concepts(t, data)).orElse(List.of())), others);
  }

  /** The concepts of an edition that can be read, as its document states them. */
  private static List<ConceptDraft> concepts(Taxonomy base, TaxonomyData data) {
    ResourceInfo resource = data.resources().stream()
        .filter(r -> r.kind().equals("edition") && r.id().equals(base.edition())).findFirst().orElseThrow();
    try {
      Object tree = JsonTree.read(data.open(resource), resource.file());
      return TaxonomyDraft.of(JsonView.beside(tree, base.toString(), new ArrayList<>())).concepts();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource '" + resource.file() + "' can't be read", e);
    }
  }

  /** What a local concept is counted under in the framework; empty if the edition does not hold it. */
  Optional<Concept> rollUp(ConceptDraft local) {
    return base.flatMap(t -> t.find(local.rollsUpTo()));
  }
}
