package org.openhelpline.taxonomy.cli;

import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** The editions that an option names: one, or all if it was left out. */
final class EditionOption {
  private EditionOption() {}

  static List<Taxonomy> editions(Optional<String> edition, TaxonomyData data) {
    return edition.map(data::edition).map(List::of)
        .orElseGet(() -> data.editionNames().stream().map(data::edition).toList());
  }
}
