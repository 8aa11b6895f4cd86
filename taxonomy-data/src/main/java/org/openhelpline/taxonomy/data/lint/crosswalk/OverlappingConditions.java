package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.BitSet;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * Two rules of a source lead elsewhere, and there are contacts for which the conditions of both hold.
 *
 * <p>The first of them decides, but only because it stands first. Whoever sorts the file changes the figures.
 */
final class OverlappingConditions extends Check<ResolvedCrosswalk> {
  OverlappingConditions() {
    super(warning("overlapping-conditions", "source", "earlier", "example"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (Reach reach : Reach.of(crosswalk)) {
      for (int i = 1; i < reach.rules().size(); i++) {
        for (int j = 0; j < i; j++) {
          inspect(reach, j, i, out);
        }
      }
    }
  }

  private static void inspect(Reach reach, int earlier, int later, Findings out) {
    RuleDraft one = reach.rules().get(earlier);
    RuleDraft other = reach.rules().get(later);
    // A default holds in every situation by design; what is never reached is told by a check of its own.
    if (one.isUnconditional() || other.isUnconditional() || one.condition().equals(other.condition())
        || one.outcome().equals(other.outcome()) || reach.left(later).isEmpty()) {
      return;
    }
    BitSet both = reach.both(earlier, later);
    if (!both.isEmpty()) {
      out.add(other.view().pointer(), other.id(), other.sourceText(), one.id(),
          reach.situations().get(both.nextSetBit(0)).text());
    }
  }
}
