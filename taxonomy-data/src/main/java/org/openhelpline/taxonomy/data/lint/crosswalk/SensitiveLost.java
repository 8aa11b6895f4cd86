package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A sensitive entry is said to be out of scope, or leads only to an "other" that is not sensitive.
 *
 * <p>An entry is sensitive if losing it would hide a child at risk. That may be right, but never by accident: the
 * reader refuses such a crosswalk until the row is explained.
 */
final class SensitiveLost extends Check<ResolvedCrosswalk> {
  SensitiveLost() {
    super(refusedUnlessSuppressed("sensitive-lost", "source", "where"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      if (!isSensitive(crosswalk, rule)) {
        continue;
      }
      if (rule.outOfScope().isPresent()) {
        out.add(rule.at("outOfScope"), rule.id(), rule.sourceText(),
            "out of scope (" + rule.outOfScope().get().token() + ")");
      } else if (rule.targets().findAny().isPresent() && rule.targets().allMatch(t -> isLost(crosswalk, t))) {
        out.add(rule.at("alternatives"), rule.id(), rule.sourceText(),
            rule.targets().map(TargetDraft::code).distinct().collect(Collectors.joining(", ", "only to ", "")));
      }
    }
  }

  private static boolean isSensitive(ResolvedCrosswalk crosswalk, RuleDraft rule) {
    return crosswalk.sourceEntry(rule).filter(CodeListEntry::sensitive).isPresent()
        || crosswalk.sourceConcept(rule).filter(Concept::sensitive).isPresent();
  }

  private static boolean isLost(ResolvedCrosswalk crosswalk, TargetDraft target) {
    return crosswalk.targetConcept(target).filter(c -> c.residual() && !c.sensitive()).isPresent();
  }
}
