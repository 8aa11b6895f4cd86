package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A group has no "other".
 *
 * <p>A contact that fits none of its entries has to go somewhere. Without an "other" it is logged under an entry that
 * it does not fit, or not at all.
 */
final class GroupWithoutOther extends Check<TaxonomyDraft> {
  GroupWithoutOther() {
    super(warning("group-without-other", "code"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Groups.of(edition).forEach((group, children) -> {
      if (!children.isEmpty() && children.stream().noneMatch(ConceptDraft::residual)) {
        out.add(group.view().pointer(), group.code(), group.code());
      }
    });
  }
}
