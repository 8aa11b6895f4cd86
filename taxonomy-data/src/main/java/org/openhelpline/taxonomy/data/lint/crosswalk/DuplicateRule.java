package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.RuleDraft;

/**
 * Two rules decide the same source under the same condition in the same way.
 *
 * <p>One of them is idle today, and will contradict the other as soon as somebody edits one of the two.
 */
final class DuplicateRule extends RulePairCheck {
  DuplicateRule() {
    super(refused("duplicate-rule", "source", "earlier"));
  }

  @Override
  boolean isWrong(RuleDraft earlier, RuleDraft rule) {
    return earlier.outcome().equals(rule.outcome());
  }
}
