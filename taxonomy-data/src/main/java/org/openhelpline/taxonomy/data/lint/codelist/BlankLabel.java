package org.openhelpline.taxonomy.data.lint.codelist;

import java.util.List;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.EntryDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A level of an entry is blank.
 *
 * <p>A row in which the label was left out would pass for this entry.
 */
final class BlankLabel extends Check<CodeListDraft> {
  BlankLabel() {
    super(error("blank-label", "entry"));
  }

  @Override
  protected void inspect(CodeListDraft list, Findings out) {
    for (EntryDraft e : list.entries()) {
      List<String> levels = e.entry().levels();
      for (int i = 0; i < levels.size(); i++) {
        if (levels.get(i).isBlank()) {
          out.add(e.at("levels/" + i), e.entry().text(), e.entry().text());
        }
      }
    }
  }
}
