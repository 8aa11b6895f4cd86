package org.openhelpline.taxonomy.data;

import java.util.List;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;

/** Offers the editions that ship with this library to {@link java.util.ServiceLoader}. */
public final class BundledTaxonomyProvider implements TaxonomyProvider {
  /** A provider; all of them offer the same editions. */
  public BundledTaxonomyProvider() {}

  @Override
  public String id() {
    return "chi";
  }

  @Override
  public List<String> editions() {
    return TaxonomyData.bundled().editionNames();
  }

  @Override
  public Taxonomy load(String edition) {
    return TaxonomyData.bundled().edition(edition);
  }

  @Override
  public Forms forms() {
    return TaxonomyData.bundled().forms();
  }
}
