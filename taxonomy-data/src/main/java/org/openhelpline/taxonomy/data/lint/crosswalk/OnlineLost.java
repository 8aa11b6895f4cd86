package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Wording;

/**
 * The source says online, and a reading of it has no target that does.
 *
 * <p>Online abuse that comes out as a mode not known, or as none, is missing from the figures on it. Nobody is asked
 * again where it happened: the label had said it.
 */
final class OnlineLost extends Check<ResolvedCrosswalk> {
  OnlineLost() {
    super(warning("online-lost", "source", "label"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    for (RuleDraft rule : crosswalk.draft().rules()) {
      Optional<String> online =
          SourceLabels.all(crosswalk, rule).stream().filter(Wording::saysOnline).findFirst();
      for (int i = 0; online.isPresent() && i < rule.alternatives().size(); i++) {
        List<TargetDraft> reading = rule.alternatives().get(i);
        boolean known = reading.stream().allMatch(t -> crosswalk.targetConcept(t).isPresent());
        if (known && reading.stream().noneMatch(t -> mode(crosswalk, rule, t).touchesOnline())) {
          out.add(rule.at("alternatives/" + i), rule.id(), rule.sourceText(), online.get());
        }
      }
    }
  }

  /** The mode that comes out: what the target states, else what the source's own code fixes, as far as it can be. */
  private static Mode mode(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target) {
    Mode stated = target.target().mode();
    Mode carried = stated != Mode.NONE ? stated
        : crosswalk.sourceConcept(rule).map(c -> c.modeRule().effective(Mode.NONE)).orElse(Mode.NONE);
    return crosswalk.targetConcept(target).map(Concept::modeRule).map(r -> r.effective(carried)).orElse(carried);
  }
}
