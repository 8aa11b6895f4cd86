package org.example.tenants;

import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;

/** What people ask a tenants' advice line. */
public final class TenantsEditions implements TaxonomyProvider {
  /** For the service loader. */
  public TenantsEditions() {}

  @Override
  public String id() {
    return "tenants";
  }

  @Override
  public List<String> editions() {
    return List.of("1");
  }

  @Override
  public Taxonomy load(String edition) {
    return Taxonomy.builder(id(), edition).concept(Concept.builder("home").label("en", "Home").build()).build();
  }
}
