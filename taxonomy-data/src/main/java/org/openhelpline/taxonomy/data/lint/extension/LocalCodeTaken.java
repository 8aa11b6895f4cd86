package org.openhelpline.taxonomy.data.lint.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * A local concept has the code of a concept of another edition of the framework.
 *
 * <p>A stored code is looked for in other editions if its own does not hold it. One that stands for two things would
 * turn local records into something that was never logged. A prefix of one's own keeps clear of later editions too.
 */
final class LocalCodeTaken extends Check<ExtendedDraft> {
  LocalCodeTaken() {
    super(refused("local-code-taken", "code", "editions"));
  }

  @Override
  protected void inspect(ExtendedDraft extension, Findings out) {
    Map<String, List<String>> editions = new HashMap<>();
    for (Taxonomy other : extension.others()) {
      for (Concept concept : other.concepts()) {
        editions.computeIfAbsent(Texts.key(concept.code()), c -> new ArrayList<>()).add(other.edition());
      }
    }
    for (ConceptDraft local : extension.draft().concepts()) {
      List<String> taken = editions.getOrDefault(Texts.key(local.code()), List.of());
      boolean isInBase = extension.base().filter(t -> t.find(local.code()).isPresent()).isPresent();
      if (!taken.isEmpty() && !isInBase) {
        out.add(local.at("code"), local.code(), local.code(), String.join(", ", taken));
      }
    }
  }
}
