package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * Two sources are said to be exactly the same as one target.
 *
 * <p>Then they would be the same as each other. More likely one of them is narrower, and calling it exact hides that
 * detail is lost.
 */
final class TwoExactSources extends Check<ResolvedCrosswalk> {
  TwoExactSources() {
    super(warning("two-exact-sources", "source", "code", "earlier"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    Map<Target, RuleDraft> first = new HashMap<>();
    crosswalk.rulesBySource().forEach((source, rules) -> rules.forEach(rule -> sole(rule).ifPresent(target -> {
      RuleDraft earlier = first.putIfAbsent(target.target(), rule);
      if (earlier != null && !crosswalk.canonical(earlier).equals(Optional.of(source))) {
        out.add(target.at("relation"), rule.id(), rule.sourceText(), target.code(), earlier.id());
      }
    })));
  }

  /**
   * What the source is exactly the same as, whatever the contact says. A relation under a condition is that of a part
   * of the source, and one of several targets is a part of what is meant.
   */
  private static Optional<TargetDraft> sole(RuleDraft rule) {
    List<TargetDraft> targets = rule.targets().toList();
    return rule.isUnconditional() && targets.size() == 1 && targets.get(0).target().relation() == Relation.EXACT
        ? Optional.of(targets.get(0)) : Optional.empty();
  }
}
