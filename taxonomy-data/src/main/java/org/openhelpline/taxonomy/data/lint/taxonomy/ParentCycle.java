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
 * A concept is its own ancestor.
 *
 * <p>What stands in a ring has no category at the top of it, and a program that walks up the tree would never arrive.
 */
final class ParentCycle extends Check<TaxonomyDraft> {
  ParentCycle() {
    super(refused("parent-cycle", "code", "ring"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Map<String, ConceptDraft> byCode = new LinkedHashMap<>();
    Map<String, List<String>> parents = new LinkedHashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      // A code that stands twice is told by another check; the first one counts.
      byCode.putIfAbsent(c.code(), c);
      parents.putIfAbsent(c.code(), c.parent().map(List::of).orElse(List.of()));
    }
    for (List<String> ring : Cycles.find(parents)) {
      ConceptDraft c = byCode.get(ring.get(0));
      if (c != null) {
        out.add(c.at("parent"), c.code(), c.code(), String.join(" > ", ring));
      }
    }
  }
}
