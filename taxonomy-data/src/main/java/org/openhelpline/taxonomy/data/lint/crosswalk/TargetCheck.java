package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/** A check that looks at every target of every rule, one by one. */
abstract class TargetCheck extends Check<ResolvedCrosswalk> {
  TargetCheck(LintCheck info) {
    super(info);
  }

  @Override
  protected final void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      rule.targets().forEach(target -> inspect(crosswalk, rule, target, out));
    }
  }

  abstract void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out);
}
