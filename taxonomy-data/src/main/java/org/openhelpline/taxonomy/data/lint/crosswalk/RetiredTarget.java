package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A target is a code that the edition no longer has.
 *
 * <p>The figures of the edition have no place for it.
 */
final class RetiredTarget extends TargetCheck {
  RetiredTarget() {
    super(error("retired-target", "code", "edition", "successors"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    crosswalk.targetConcept(target).filter(Concept::isRetired).ifPresent(c -> out.add(target.at("code"), rule.id(),
        c.code(), crosswalk.draft().target().edition(), String.join(", ", c.successors())));
  }
}
