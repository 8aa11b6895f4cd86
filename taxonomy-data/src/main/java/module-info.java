/**
 * The framework's editions, the forms of OCSEA, terms, helplines' code lists and the crosswalks between them as
 * versioned JSON resources, and their reader.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.data.TaxonomyData}.
 */
module org.openhelpline.taxonomy.data {
  requires static org.jspecify;
  requires transitive org.openhelpline.taxonomy;
  requires com.fasterxml.jackson.core;

  exports org.openhelpline.taxonomy.data;
  exports org.openhelpline.taxonomy.data.lint;

  provides org.openhelpline.taxonomy.TaxonomyProvider with org.openhelpline.taxonomy.data.BundledTaxonomyProvider;
  provides org.openhelpline.taxonomy.crosswalk.CrosswalkProvider
      with org.openhelpline.taxonomy.data.BundledCrosswalkProvider;
}
