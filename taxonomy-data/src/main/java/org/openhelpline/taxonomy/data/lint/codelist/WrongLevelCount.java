package org.openhelpline.taxonomy.data.lint.codelist;

import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.EntryDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * An entry, or a spelling of one, has more or fewer levels than the list.
 *
 * <p>The levels are the columns of an export. No row could ever be this entry.
 */
final class WrongLevelCount extends Check<CodeListDraft> {
  WrongLevelCount() {
    super(refused("wrong-level-count", "entry", "count", "expected"));
  }

  @Override
  protected void inspect(CodeListDraft list, Findings out) {
    int expected = list.levels().size();
    for (EntryDraft e : list.entries()) {
      e.names().forEach((place, levels) -> {
        if (levels.size() != expected && expected > 0) {
          out.add(place, e.entry().text(), String.join(" > ", levels), String.valueOf(levels.size()),
              String.valueOf(expected));
        }
      });
    }
  }
}
