package org.openhelpline.taxonomy.data.draft;

import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * An edition that a crosswalk names.
 *
 * @param view where it stands
 * @param id what it is an edition of
 * @param edition which edition
 */
public record EditionRef(JsonView view, String id, String edition) {
  /** The framework's id: what the editions that ship are editions of. */
  public static final String FRAMEWORK = "chi";

  static EditionRef of(JsonView view) {
    view.object(Set.of("id", "edition"));
    return new EditionRef(view, view.textOr("id", FRAMEWORK), view.text("edition"));
  }

  /** The edition, if it ships. */
  public Optional<Taxonomy> find(TaxonomyData data) {
    return id.equals(FRAMEWORK) && data.editionNames().contains(edition)
        ? Optional.of(data.edition(edition)) : Optional.empty();
  }
}
