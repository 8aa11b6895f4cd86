package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * The author of a rule was not sure of it.
 *
 * <p>Others may well decide otherwise. These are the rows to show to the helpline first.
 */
final class LowConfidenceRule extends Check<ResolvedCrosswalk> {
  LowConfidenceRule() {
    super(advice("low-confidence-rule", "source"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      if (rule.confidence() == Confidence.LOW) {
        out.add(rule.at("confidence"), rule.id(), rule.sourceText());
      }
    }
  }
}
