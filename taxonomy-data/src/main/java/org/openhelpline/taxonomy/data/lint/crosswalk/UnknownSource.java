package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;

/**
 * A rule is about an entry or code that the source does not hold.
 *
 * <p>It never applies, and the entry that was meant has no rule.
 */
final class UnknownSource extends Check<ResolvedCrosswalk> {
  UnknownSource() {
    super(refused("unknown-source", "source", "place", "nearest"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      if (!rule.source().isEmpty() && crosswalk.canonical(rule).isEmpty()) {
        crosswalk.list().ifPresent(list -> report(rule, "the list '" + list.id() + "'",
            list.nearest(rule.source()).stream().map(CodeListEntry::text).toList(), out));
        crosswalk.from().ifPresent(edition -> report(rule, "edition " + edition.edition(),
            edition.nearestCodes(rule.sourceText()), out));
      }
    }
  }

  private static void report(RuleDraft rule, String place, List<String> nearest, Findings out) {
    out.add(rule.at("source"), rule.id(), rule.sourceText(), place, Nearest.text(nearest));
  }
}
