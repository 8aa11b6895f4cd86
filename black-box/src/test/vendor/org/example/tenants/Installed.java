package org.example.tenants;

import org.openhelpline.taxonomy.TaxonomyProvider;

/** Prints every installed edition with the number of its concepts. */
public final class Installed {
  private Installed() {}

  /** Prints. */
  public static void main(String[] args) {
    TaxonomyProvider.installed().stream()
        .flatMap(provider -> provider.editions().stream().map(provider::load))
        .map(edition -> edition.id() + "/" + edition.edition() + " " + !edition.concepts().isEmpty())
        .sorted()
        .forEach(System.out::println);
  }
}
