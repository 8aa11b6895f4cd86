package org.openhelpline.taxonomy.data.draft;

import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * An edition that a crosswalk or an extension names.
 *
 * @param view where it stands
 * @param id what it is an edition of; empty if the document does not say, for the names of editions tell them apart
 * @param edition which edition
 */
public record EditionRef(JsonView view, String id, String edition) {
  /** The framework's id: what the editions that ship are editions of. */
  public static final String FRAMEWORK = "chi";

  static EditionRef of(JsonView view) {
    view.object(Set.of("id", "edition"));
    return new EditionRef(view, view.filledTextOr("id", ""), view.text("edition"));
  }

  /** The edition, if there is one of that name. */
  public Optional<Taxonomy> find(TaxonomyData data) {
    if (!data.editionNames().contains(edition)) {
      return Optional.empty();
    }
    Taxonomy found = data.edition(edition);
    return id.isEmpty() || id.equals(found.id()) ? Optional.of(found) : Optional.empty();
  }

  /** What it names, for messages. */
  public String text() {
    return (id.isEmpty() ? FRAMEWORK : id) + "/" + edition;
  }
}
