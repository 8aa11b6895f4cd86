package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.draft.EditionRef;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;

/**
 * An edition beside the others of the same taxonomy.
 *
 * @param draft the edition
 * @param others the other editions, oldest first; none if it is an edition of something else than the framework
 */
public record AmongEditions(TaxonomyDraft draft, List<Taxonomy> others) {
  /** Puts an edition beside those that ship. */
  public static AmongEditions of(TaxonomyDraft draft, TaxonomyData data) {
    boolean framework = draft.id().equals(EditionRef.FRAMEWORK);
    return new AmongEditions(draft, data.editionNames().stream()
        .filter(e -> framework && !e.equals(draft.edition())).map(data::edition).toList());
  }

  /** The edition before it, as it names it. */
  Optional<Taxonomy> predecessor() {
    return others.stream().filter(e -> e.edition().equals(draft.predecessor())).findFirst();
  }
}
