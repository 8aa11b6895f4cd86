package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.BitSet;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * All rules of a source have conditions, and there are contacts for which none of them holds.
 *
 * <p>Those contacts come out as unknown, although the source knows the entry.
 */
final class NoDefaultRule extends Check<ResolvedCrosswalk> {
  NoDefaultRule() {
    super(warning("no-default-rule", "source", "example"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (Reach reach : Reach.of(crosswalk)) {
      BitSet undecided = reach.undecided();
      if (!undecided.isEmpty()) {
        RuleDraft last = reach.rules().get(reach.rules().size() - 1);
        out.add(last.view().pointer(), last.id(), last.sourceText(),
            reach.situations().get(undecided.nextSetBit(0)).text());
      }
    }
  }
}
