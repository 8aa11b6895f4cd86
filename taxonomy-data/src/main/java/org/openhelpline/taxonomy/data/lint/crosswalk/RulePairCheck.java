package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/** A check of a rule beside the first rule of the same source that has the same condition. */
abstract class RulePairCheck extends Check<ResolvedCrosswalk> {
  RulePairCheck(LintCheck info) {
    super(info);
  }

  @Override
  protected final void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (List<RuleDraft> rules : crosswalk.rulesBySource().values()) {
      Map<Condition, RuleDraft> first = new HashMap<>();
      for (RuleDraft rule : rules) {
        RuleDraft earlier = first.putIfAbsent(rule.condition(), rule);
        if (earlier != null && isWrong(earlier, rule)) {
          out.add(rule.view().pointer(), rule.id(), rule.sourceText(), earlier.id());
        }
      }
    }
  }

  abstract boolean isWrong(RuleDraft earlier, RuleDraft rule);
}
