package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * A code has no label in common with the same code of another edition, and so seems to mean something else.
 *
 * <p>Stored codes do not say which edition they are of as loudly as they should. A code that changes its meaning turns
 * old records into something that was never logged.
 */
final class CodeReused extends Check<AmongEditions> {
  CodeReused() {
    super(warning("code-reused", "code", "label", "edition", "other"));
  }

  @Override
  protected void inspect(AmongEditions editions, Findings out) {
    for (ConceptDraft c : editions.draft().concepts()) {
      Set<String> labels = labels(c.labels().values(), c.alternativeLabels());
      for (Taxonomy other : editions.others()) {
        Concept there = other.find(c.code()).orElse(null);
        if (there != null && !labels.isEmpty()
            && labels(there.labels().values(), there.alternativeLabels()).stream().noneMatch(labels::contains)) {
          out.add(c.at("code"), c.code(), c.code(), c.labels().values().stream().findFirst().orElse(""),
              other.edition(), there.label("en"));
        }
      }
    }
  }

  private static Set<String> labels(Iterable<String> preferred, List<Label> alternative) {
    Set<String> labels = new HashSet<>();
    preferred.forEach(label -> labels.add(Texts.looseKey(label)));
    alternative.forEach(label -> labels.add(Texts.looseKey(label.text())));
    labels.remove("");
    return labels;
  }
}
