package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Cycles;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * Retired codes name each other as successors.
 *
 * <p>Stored codes that are carried along their successors would never come to a code that is in use.
 */
final class SuccessorCycle extends Check<TaxonomyDraft> {
  SuccessorCycle() {
    super(error("successor-cycle", "code", "ring"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Map<String, ConceptDraft> byCode = new LinkedHashMap<>();
    Map<String, List<String>> successors = new LinkedHashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      if (c.retired()) {
        byCode.putIfAbsent(c.code(), c);
        successors.putIfAbsent(c.code(), c.successors());
      }
    }
    for (List<String> ring : Cycles.find(successors)) {
      ConceptDraft c = byCode.get(ring.get(0));
      if (c != null) {
        out.add(c.at("successors"), c.code(), c.code(), String.join(" > ", ring));
      }
    }
  }
}
