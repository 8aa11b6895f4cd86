package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A local concept rolls up to a category that only groups.
 *
 * <p>Nothing can be logged under it: outside the house the contact would be in the category, but in none of its entries.
 */
final class RollUpToGroup extends RollUpCheck {
  RollUpToGroup() {
    super(refused("roll-up-to-group", "code", "rollUp"));
  }

  @Override
  void inspect(ConceptDraft local, Concept rollUp, Findings out) {
    if (!rollUp.selectable() && !rollUp.isRetired()) {
      out.add(local.at("rollsUpTo"), local.code(), local.code(), rollUp.code());
    }
  }
}
