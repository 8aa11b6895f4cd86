package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A target is a category that only groups.
 *
 * <p>Nothing can be logged under it: a contact that is mapped there is in the category, but in none of its entries.
 */
final class UnselectableTarget extends TargetCheck {
  UnselectableTarget() {
    super(error("unselectable-target", "code", "choices"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    crosswalk.targetConcept(target).filter(c -> !c.selectable()).ifPresent(c -> out.add(target.at("code"), rule.id(),
        c.code(), crosswalk.target().orElseThrow().children(c.code()).stream().filter(x -> !x.isRetired())
            .map(Concept::code).collect(Collectors.joining(", "))));
  }
}
