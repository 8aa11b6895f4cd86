package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Similarity;

/**
 * A rule leads only to an "other" or to a category that only groups, although the edition has an entry with the same
 * label or nearly the same.
 *
 * <p>What could have been counted under its own name is counted as left over.
 */
final class TargetTooGeneral extends Check<ResolvedCrosswalk> {
  /** Found by trying: "Neglected" is near to "Neglect", but a Thai compound is not near to the word it begins with. */
  private static final double NEARLY_THE_SAME = 0.77;

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

  /** An entry of the edition, one of its labels, and how much like the source's that is. */
  private record Named(Concept concept, String label, double alike) {}

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
          specific(edition, SourceLabels.last(crosswalk, rule)).ifPresent(n -> out.add(general.get().at("code"),
              rule.id(), rule.sourceText(), general.get().code(), n.concept().code(), n.label()));
        }
      }
    });
  }

  private static boolean isGeneral(ResolvedCrosswalk crosswalk, TargetDraft target) {
    return crosswalk.targetConcept(target).filter(c -> c.residual() || !c.selectable()).isPresent();
  }

  /** The entry whose label comes nearest to one of these, if it comes near enough. */
  private static Optional<Named> specific(Taxonomy edition, List<String> labels) {
    return edition.concepts().stream().filter(TargetTooGeneral::isSpecific)
        .flatMap(c -> Stream.concat(c.labels().values().stream(), c.alternativeLabels().stream().map(Label::text))
            .map(label -> new Named(c, label, labels.stream().mapToDouble(l -> alike(l, label)).max().orElse(0))))
        .filter(n -> n.alike() >= NEARLY_THE_SAME)
        .max(Comparator.comparingDouble(Named::alike));
  }

  private static double alike(String one, String other) {
    return Similarity.of(withoutAside(one), withoutAside(other));
  }

  /** What stands in brackets explains a label, or numbers it; the same entry is often called without. */
  private static String withoutAside(String label) {
    return ASIDE.matcher(label).replaceAll(" ");
  }

  private static boolean isSpecific(Concept c) {
    return c.selectable() && !c.residual() && !c.isRetired();
  }
}
