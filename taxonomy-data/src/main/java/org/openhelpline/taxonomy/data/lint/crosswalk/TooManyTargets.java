package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A reading has more targets than a contact may have reasons.
 *
 * <p>One entry alone would then break the limit, and the contact could not be stored.
 */
final class TooManyTargets extends Check<ResolvedCrosswalk> {
  private final int limit;

  TooManyTargets(int limit) {
    super(warning("too-many-targets", "source", "count", "limit"));
    this.limit = limit;
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      List<List<TargetDraft>> readings = rule.alternatives();
      for (int i = 0; i < readings.size(); i++) {
        long count = readings.get(i).stream().map(TargetDraft::code).distinct().count();
        if (count > limit) {
          out.add(rule.at("alternatives/" + i), rule.id(), rule.sourceText(), String.valueOf(count),
              String.valueOf(limit));
        }
      }
    }
  }
}
