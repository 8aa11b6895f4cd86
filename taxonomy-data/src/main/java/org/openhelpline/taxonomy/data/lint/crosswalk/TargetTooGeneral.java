package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A rule leads only to an "other" or to a category that only groups, although the edition has an entry with the same
 * label or nearly the same.
 *
 * <p>What could have been counted under its own name is counted as left over.
 */
final class TargetTooGeneral extends Check<ResolvedCrosswalk> {
  private static final double NEARLY_THE_SAME = 0.8;

  TargetTooGeneral() {
    super(warning("target-too-general", "source", "code", "specific", "label"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    crosswalk.target().ifPresent(edition -> {
      for (RuleDraft rule : crosswalk.draft().rules()) {
        Optional<TargetDraft> general = rule.targets().findFirst()
            .filter(t -> rule.targets().allMatch(x -> isGeneral(crosswalk, x)));
        if (general.isPresent()) {
          specific(edition, SourceLabels.last(crosswalk, rule)).ifPresent(m -> out.add(general.get().at("code"),
              rule.id(), rule.sourceText(), general.get().code(), m.concept().code(), m.matched()));
        }
      }
    });
  }

  private static boolean isGeneral(ResolvedCrosswalk crosswalk, TargetDraft target) {
    return crosswalk.targetConcept(target).filter(c -> c.residual() || !c.selectable()).isPresent();
  }

  private static Optional<LabelMatch> specific(Taxonomy edition, List<String> labels) {
    return labels.stream()
        .flatMap(label -> Stream.concat(edition.lookup(label).stream(), edition.nearest(label).stream()
            .filter(m -> m.score() >= NEARLY_THE_SAME * LabelMatch.Kind.LOOSE.score())))
        .filter(m -> isSpecific(m.concept())).findFirst();
  }

  private static boolean isSpecific(Concept c) {
    return c.selectable() && !c.residual() && !c.isRetired();
  }
}
