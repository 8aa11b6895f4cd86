package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;

/** How the source words what a rule is about. */
final class SourceLabels {
  private SourceLabels() {}

  /** Every level of an entry, or the label of a code in every language. */
  static List<String> all(ResolvedCrosswalk crosswalk, RuleDraft rule) {
    return crosswalk.sourceConcept(rule).map(Concept::labels).map(labels -> List.copyOf(labels.values()))
        .orElse(rule.source());
  }

  /** The last level of an entry, or the label of a code in every language. */
  static List<String> last(ResolvedCrosswalk crosswalk, RuleDraft rule) {
    List<String> all = all(crosswalk, rule);
    return crosswalk.sourceConcept(rule).isPresent() || all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
  }
}
