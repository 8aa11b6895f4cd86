package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A suppression gives no reason. It suppresses nothing.
 *
 * <p>Whoever takes the file over has to know whether the finding was looked at or only silenced.
 */
final class SuppressionWithoutReason extends Check<Explained> {
  SuppressionWithoutReason() {
    super(binding(Severity.ERROR, "suppression-without-reason", "check"));
  }

  @Override
  protected void inspect(Explained explained, Findings out) {
    for (Suppression s : explained.suppressions()) {
      if (!s.hasReason()) {
        out.add(s.view().pointer(), s.at(), s.check());
      }
    }
  }
}
