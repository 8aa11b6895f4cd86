package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * No helpline has confirmed a rule.
 *
 * <p>It is the judgement of whoever wrote it. Those who log with the list know what they mean by their entries.
 */
final class UnreviewedRule extends Check<ResolvedCrosswalk> {
  UnreviewedRule() {
    super(advice("unreviewed-rule", "source", "review"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      if (rule.review().isBlank() || rule.review().equals(CrosswalkRule.PROJECT_ONLY)) {
        out.add(rule.view().pointer(), rule.id(), rule.sourceText(), CrosswalkRule.PROJECT_ONLY);
      }
    }
  }
}
