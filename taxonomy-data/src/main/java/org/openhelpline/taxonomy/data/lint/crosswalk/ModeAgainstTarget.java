package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A target states a mode that its code rules out.
 *
 * <p>One of the two is wrong, and the mode that comes out would be the code's, whatever the rule says.
 */
final class ModeAgainstTarget extends TargetCheck {
  ModeAgainstTarget() {
    super(refused("mode-against-target", "code", "mode", "rule"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    Mode mode = target.target().mode();
    crosswalk.targetConcept(target).filter(c -> mode.isStated() && c.modeRule().effective(mode) != mode)
        .ifPresent(c -> out.add(target.at("mode"), rule.id(), c.code(), mode.token(), c.modeRule().token()));
  }
}
