package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;

/**
 * A local concept rolls up to a code that the edition no longer has.
 *
 * <p>The figures of the edition have no place for it.
 */
final class RollUpRetired extends RollUpCheck {
  RollUpRetired() {
    super(refused("roll-up-retired", "code", "rollUp", "successors"));
  }

  @Override
  void inspect(ConceptDraft local, Concept rollUp, Findings out) {
    if (rollUp.isRetired()) {
      out.add(local.at("rollsUpTo"), local.code(), local.code(), rollUp.code(), Nearest.text(rollUp.successors()));
    }
  }
}
