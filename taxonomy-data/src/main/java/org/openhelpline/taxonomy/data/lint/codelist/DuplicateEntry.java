package org.openhelpline.taxonomy.data.lint.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.EntryDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * Two entries, or spellings of two entries, are the same but for letter case, white space or kinds of dash and quote.
 *
 * <p>A row of an export could mean either of them, and which rule decides would be chance.
 */
final class DuplicateEntry extends Check<CodeListDraft> {
  DuplicateEntry() {
    super(refused("duplicate-entry", "entry", "first"));
  }

  @Override
  protected void inspect(CodeListDraft list, Findings out) {
    Map<List<String>, EntryDraft> first = new HashMap<>();
    for (EntryDraft e : list.entries()) {
      e.names().forEach((place, levels) -> {
        EntryDraft other = levels.isEmpty() ? null : first.putIfAbsent(levels.stream().map(Texts::key).toList(), e);
        if (other != null && !e.equals(other)) {
          out.add(place, e.entry().text(), String.join(" > ", levels), other.view().pointer());
        }
      });
    }
  }
}
