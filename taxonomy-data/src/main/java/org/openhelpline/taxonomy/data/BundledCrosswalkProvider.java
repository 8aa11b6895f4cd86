package org.openhelpline.taxonomy.data;

import java.util.List;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;

/** Offers the crosswalks that ship with this library to {@link java.util.ServiceLoader}. */
public final class BundledCrosswalkProvider implements CrosswalkProvider {
  /** A provider; all of them offer the same crosswalks. */
  public BundledCrosswalkProvider() {}

  @Override
  public List<String> ids() {
    return TaxonomyData.bundled().crosswalkIds();
  }

  @Override
  public Crosswalk load(String id) {
    return TaxonomyData.bundled().crosswalk(id);
  }
}
