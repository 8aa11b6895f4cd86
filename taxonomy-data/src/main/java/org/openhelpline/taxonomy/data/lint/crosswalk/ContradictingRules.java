package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.RuleDraft;

/**
 * Two rules decide the same source under the same condition in different ways.
 *
 * <p>Which of them is meant can't be told, and only the first would ever count.
 */
final class ContradictingRules extends RulePairCheck {
  ContradictingRules() {
    super(refused("contradicting-rules", "source", "earlier"));
  }

  @Override
  boolean isWrong(RuleDraft earlier, RuleDraft rule) {
    return !earlier.outcome().equals(rule.outcome());
  }
}
