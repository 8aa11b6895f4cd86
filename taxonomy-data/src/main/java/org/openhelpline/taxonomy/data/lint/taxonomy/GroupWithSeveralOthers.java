package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.List;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A group has more than one "other".
 *
 * <p>What is left over is then spread over several codes by chance, and none of them can be compared with other
 * helplines' figures.
 */
final class GroupWithSeveralOthers extends Check<TaxonomyDraft> {
  GroupWithSeveralOthers() {
    super(warning("group-with-several-others", "code", "others"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Groups.of(edition).forEach((group, children) -> {
      List<String> others = children.stream().filter(ConceptDraft::residual).map(ConceptDraft::code).toList();
      if (others.size() > 1) {
        out.add(group.view().pointer(), group.code(), group.code(), String.join(", ", others));
      }
    });
  }
}
