package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;

/**
 * A target is no code of the edition that the crosswalk is pinned to.
 *
 * <p>Its result could not be counted under anything.
 */
final class UnknownTarget extends TargetCheck {
  UnknownTarget() {
    super(refused("unknown-target", "code", "edition", "nearest"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    crosswalk.target().filter(e -> !target.code().isEmpty() && e.find(target.code()).isEmpty())
        .ifPresent(e -> out.add(target.at("code"), rule.id(), target.code(), e.edition(),
            Nearest.text(e.nearestCodes(target.code()))));
  }
}
