package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/** A check of taxonomies, of which only what it finds in the local concepts counts here. */
final class AsTaxonomy extends Check<ExtendedDraft> {
  private final Check<TaxonomyDraft> check;

  AsTaxonomy(Check<TaxonomyDraft> check) {
    super(check.info());
    this.check = check;
  }

  @Override
  protected void inspect(ExtendedDraft extension, Findings out) {
    if (extension.base().isEmpty()) {
      // Whatever refers to the edition would be at fault, though only the edition's name is.
      return;
    }
    check.findings(extension.whole()).stream().filter(f -> f.pointer().startsWith("/"))
        .forEach(f -> out.add(f.pointer(), f.subject(), f.arguments().values().toArray(String[]::new)));
  }
}
