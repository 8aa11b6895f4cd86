package org.openhelpline.taxonomy.data.lint.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.EntryDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Wording;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * The last label of an entry stands in two categories of the list. An "other", which every category has, does not
 * count.
 *
 * <p>An export that holds the label without its category can't be read, and what was meant to be one thing may have
 * been logged in both places.
 */
final class LabelInTwoCategories extends Check<CodeListDraft> {
  LabelInTwoCategories() {
    super(warning("label-in-two-categories", "label", "entry", "first"));
  }

  @Override
  protected void inspect(CodeListDraft list, Findings out) {
    Map<String, EntryDraft> first = new HashMap<>();
    for (EntryDraft e : list.entries()) {
      List<String> levels = e.entry().levels();
      String label = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
      if (levels.size() < 2 || label.isBlank() || Wording.saysOther(label)) {
        continue;
      }
      EntryDraft other = first.putIfAbsent(Texts.key(label), e);
      if (other != null && !categories(other).equals(categories(e))) {
        out.add(e.at("levels"), e.entry().text(), label, e.entry().text(), other.entry().text());
      }
    }
  }

  private static List<String> categories(EntryDraft e) {
    List<String> levels = e.entry().levels();
    return levels.subList(0, Math.max(0, levels.size() - 1)).stream().map(Texts::key).toList();
  }
}
