package org.openhelpline.taxonomy.benchmarks.lookup;

import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** What is measured here: an edition, and the crosswalk to it from the largest legacy list. */
final class Ours {
  static final Taxonomy EDITION = TaxonomyData.bundled().edition("2021");
  static final Crosswalk CROSSWALK = TaxonomyData.bundled().crosswalk("kellimni-mt");

  private Ours() {}
}
