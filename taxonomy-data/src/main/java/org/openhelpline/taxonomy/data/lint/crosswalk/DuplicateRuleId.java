package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.HashMap;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * Two rules have the same id.
 *
 * <p>Results name the rule that decided them, and suppressions the rule that they are about.
 */
final class DuplicateRuleId extends Check<ResolvedCrosswalk> {
  DuplicateRuleId() {
    super(refused("duplicate-rule-id", "id", "first"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    Map<String, RuleDraft> first = new HashMap<>();
    for (RuleDraft rule : crosswalk.draft().rules()) {
      RuleDraft other = rule.id().isEmpty() ? null : first.putIfAbsent(rule.id(), rule);
      if (other != null) {
        out.add(rule.at("id"), rule.id(), rule.id(), other.view().pointer());
      }
    }
  }
}
