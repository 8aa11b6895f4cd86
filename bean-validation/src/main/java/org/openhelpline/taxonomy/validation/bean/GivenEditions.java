package org.openhelpline.taxonomy.validation.bean;

import java.util.List;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;

/** Editions that a host holds itself. */
record GivenEditions(Editions given, Forms forms) implements TaxonomyProvider {
  @Override
  public String id() {
    return given.all().stream().map(Taxonomy::id).distinct().reduce((a, b) -> a + "+" + b).orElse("");
  }

  @Override
  public List<String> editions() {
    return given.all().stream().map(Taxonomy::edition).toList();
  }

  @Override
  public Taxonomy load(String edition) {
    return given.get(edition);
  }
}
