package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A concept names a parent that the edition does not hold.
 *
 * <p>It would belong to no category, and fall out of every figure that is summed by category.
 */
final class MissingParent extends Check<TaxonomyDraft> {
  MissingParent() {
    super(refused("missing-parent", "code", "parent"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Set<String> codes = edition.concepts().stream().map(ConceptDraft::code).collect(Collectors.toSet());
    for (ConceptDraft c : edition.concepts()) {
      c.parent().filter(p -> !codes.contains(p)).ifPresent(p -> out.add(c.at("parent"), c.code(), c.code(), p));
    }
  }
}
