package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;

/**
 * A local concept rolls up to what is no code of the edition that it extends, perhaps to another local concept.
 *
 * <p>Outside the house there would be nothing to count it under.
 */
final class RollUpUnknown extends Check<ExtendedDraft> {
  RollUpUnknown() {
    super(refused("roll-up-unknown", "code", "rollUp", "edition", "nearest"));
  }

  @Override
  protected void inspect(ExtendedDraft extension, Findings out) {
    extension.base().ifPresent(base -> {
      for (ConceptDraft local : extension.draft().concepts()) {
        if (!local.rollsUpTo().isEmpty() && base.find(local.rollsUpTo()).isEmpty()) {
          out.add(local.at("rollsUpTo"), local.code(), local.code(), local.rollsUpTo(), base.edition(),
              Nearest.text(base.nearestCodes(local.rollsUpTo())));
        }
      }
    });
  }
}
