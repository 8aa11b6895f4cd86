package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A suppression names a check whose findings can't be explained away. It suppresses nothing.
 *
 * <p>A file that the readers refuse stays unusable, whatever the reason for its faults.
 */
final class SuppressionNotAllowed extends Check<Explained> {
  SuppressionNotAllowed() {
    super(binding(Severity.ERROR, "suppression-not-allowed", "check"));
  }

  @Override
  protected void inspect(Explained explained, Findings out) {
    for (Suppression s : explained.suppressions()) {
      if (explained.check(s).filter(check -> !check.suppressible()).isPresent()) {
        out.add(s.view().pointer() + "/check", s.at(), s.check());
      }
    }
  }
}
