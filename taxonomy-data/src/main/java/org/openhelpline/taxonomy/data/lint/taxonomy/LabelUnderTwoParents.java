package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * The same preferred label stands under two parents. An "other", which every group has, does not count.
 *
 * <p>An export that holds the label without its category can't be read, and a counsellor who sees it in two places
 * logs one thing in both.
 */
final class LabelUnderTwoParents extends Check<TaxonomyDraft> {
  LabelUnderTwoParents() {
    super(warning("label-under-two-parents", "code", "label", "other"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Map<List<String>, ConceptDraft> first = new HashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      if (c.retired() || c.residual() || !c.selectable()) {
        continue;
      }
      c.labels().forEach((lang, label) -> {
        ConceptDraft other = label.isBlank() ? null
            : first.putIfAbsent(List.of(lang.toLowerCase(Locale.ROOT), Texts.key(label)), c);
        if (other != null && !other.parent().equals(c.parent())) {
          out.add(c.labelAt(lang), c.code(), c.code(), label, other.code());
        }
      });
    }
  }
}
