package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A category that only groups has nothing under it that is in use.
 *
 * <p>Nothing can be logged under it, although counsellors see it.
 */
final class ChildlessGroup extends Check<TaxonomyDraft> {
  ChildlessGroup() {
    super(warning("childless-group", "code"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Groups.of(edition).forEach((group, children) -> {
      if (!group.selectable() && children.isEmpty()) {
        out.add(group.view().pointer(), group.code(), group.code());
      }
    });
  }
}
