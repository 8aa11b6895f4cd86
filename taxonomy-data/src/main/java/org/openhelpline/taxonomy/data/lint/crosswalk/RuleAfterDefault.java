package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A rule with a condition stands after one that decides the same source without a condition.
 *
 * <p>The first rule whose condition holds counts. The one without a condition always holds, so the other never applies,
 * which is hardly what its author meant.
 */
final class RuleAfterDefault extends Check<ResolvedCrosswalk> {
  RuleAfterDefault() {
    super(refused("rule-after-default", "source", "earlier"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (List<RuleDraft> rules : crosswalk.rulesBySource().values()) {
      Optional<RuleDraft> first = rules.stream().filter(RuleDraft::isUnconditional).findFirst();
      int after = first.map(rules::indexOf).orElse(rules.size() - 1) + 1;
      for (RuleDraft rule : rules.subList(after, rules.size())) {
        if (!rule.isUnconditional()) {
          out.add(rule.view().pointer(), rule.id(), rule.sourceText(), first.orElseThrow().id());
        }
      }
    }
  }
}
