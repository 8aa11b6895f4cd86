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
 * A concept has two preferred labels in one language, or shares one with a concept beside it.
 *
 * <p>There is one label to show and to export. Two concepts of one category that share it can't be told apart in an
 * export of labels.
 */
final class DoubledLabel extends Check<TaxonomyDraft> {
  DoubledLabel() {
    super(warning("doubled-label", "code", "label", "other"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    Map<List<String>, String> siblings = new HashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      Map<String, String> tags = new HashMap<>();
      c.labels().forEach((lang, label) -> {
        // Tags of languages do not mind letter case.
        String tag = lang.toLowerCase(Locale.ROOT);
        String earlier = tags.putIfAbsent(tag, label);
        String other = c.retired() || earlier != null || label.isBlank() ? null
            : siblings.putIfAbsent(List.of(c.parent().orElse(""), tag, Texts.key(label)), c.code());
        if (earlier != null) {
          out.add(c.labelAt(lang), c.code(), c.code(), label, earlier);
        } else if (other != null && !other.equals(c.code())) {
          out.add(c.labelAt(lang), c.code(), c.code(), label, other);
        }
      });
    }
  }
}
