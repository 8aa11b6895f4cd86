package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * The condition of a rule can never hold, or the rules before it leave nothing for it.
 *
 * <p>Its author meant it to decide something.
 */
final class UnreachableRule extends Check<ResolvedCrosswalk> {
  UnreachableRule() {
    super(warning("unreachable-rule", "source"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (Reach reach : Reach.of(crosswalk)) {
      for (int i = 0; i < reach.rules().size(); i++) {
        RuleDraft rule = reach.rules().get(i);
        if (reach.left(i).isEmpty() && !isToldOtherwise(reach.rules().subList(0, i), rule)) {
          out.add(rule.view().pointer(), rule.id(), rule.sourceText());
        }
      }
    }
  }

  /** A rule after the default, and one whose condition stands before, are told by checks of their own. */
  private static boolean isToldOtherwise(List<RuleDraft> before, RuleDraft rule) {
    return before.stream().anyMatch(b -> b.isUnconditional() || b.condition().equals(rule.condition()));
  }
}
