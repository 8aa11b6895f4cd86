package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A code is not plain ASCII without blanks.
 *
 * <p>Codes are keys in other people's databases. They have to survive every encoding, column and separator on the way.
 */
final class InvalidCode extends Check<TaxonomyDraft> {
  InvalidCode() {
    super(refused("invalid-code", "code"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    for (ConceptDraft c : edition.concepts()) {
      if (!c.code().chars().allMatch(ch -> ch > ' ' && ch < 0x7f)) {
        out.add(c.at("code"), c.code(), c.code());
      }
    }
  }
}
