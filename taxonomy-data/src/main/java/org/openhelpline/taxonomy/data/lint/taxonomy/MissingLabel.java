package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A concept has no preferred label, or a blank one.
 *
 * <p>Counsellors choose labels, not codes.
 */
final class MissingLabel extends Check<TaxonomyDraft> {
  MissingLabel() {
    super(refused("missing-label", "code"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    for (ConceptDraft c : edition.concepts()) {
      if (c.labels().isEmpty() || c.labels().values().stream().anyMatch(String::isBlank)) {
        out.add(c.at("labels"), c.code(), c.code());
      }
    }
  }
}
