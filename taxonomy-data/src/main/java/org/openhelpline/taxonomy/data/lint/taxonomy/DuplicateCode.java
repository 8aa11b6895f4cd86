package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.HashMap;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * Two concepts have the same code, or codes that differ only by letter case or white space.
 *
 * <p>A code has one meaning. Databases that do not mind letter case would count the two as one.
 */
final class DuplicateCode extends Check<TaxonomyDraft> {
  DuplicateCode() {
    super(refused("duplicate-code", "code", "first"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Map<String, ConceptDraft> byCode = new HashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      ConceptDraft first = c.code().isEmpty() ? null : byCode.putIfAbsent(folded(c.code()), c);
      if (first != null) {
        out.add(c.at("code"), c.code(), c.code(), first.view().pointer());
      }
    }
  }

  private static String folded(String code) {
    return Texts.key(code).replace(" ", "");
  }
}
