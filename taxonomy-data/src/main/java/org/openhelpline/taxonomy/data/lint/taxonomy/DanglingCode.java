package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A successor, or the code to use for what is not meant, does not exist in the edition.
 *
 * <p>Whoever follows it is sent nowhere.
 */
final class DanglingCode extends Check<TaxonomyDraft> {
  DanglingCode() {
    super(refused("dangling-code", "code", "missing"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Set<String> codes = edition.concepts().stream().map(ConceptDraft::code).collect(Collectors.toSet());
    for (ConceptDraft c : edition.concepts()) {
      for (int i = 0; i < c.successors().size(); i++) {
        inspect(c, c.successors().get(i), "successors/" + i, codes, out);
      }
      for (int i = 0; i < c.excludes().size(); i++) {
        inspect(c, c.excludes().get(i).code(), "excludes/" + i + "/code", codes, out);
      }
    }
  }

  private static void inspect(ConceptDraft c, String named, String field, Set<String> codes, Findings out) {
    if (!named.isEmpty() && !codes.contains(named)) {
      out.add(c.at(field), c.code(), c.code(), named);
    }
  }
}
