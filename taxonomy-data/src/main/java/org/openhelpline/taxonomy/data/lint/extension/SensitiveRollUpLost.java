package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A sensitive local concept rolls up to an "other" that is not sensitive.
 *
 * <p>In the figures that leave the house the child at risk is no longer seen. That may be right, but never by accident:
 * the reader refuses such an extension until the concept is explained.
 */
final class SensitiveRollUpLost extends RollUpCheck {
  SensitiveRollUpLost() {
    super(refusedUnlessSuppressed("sensitive-roll-up-lost", "code", "rollUp"));
  }

  @Override
  void inspect(ConceptDraft local, Concept rollUp, Findings out) {
    if (local.sensitive() && rollUp.residual() && !rollUp.sensitive()) {
      out.add(local.at("rollsUpTo"), local.code(), local.code(), rollUp.code());
    }
  }
}
