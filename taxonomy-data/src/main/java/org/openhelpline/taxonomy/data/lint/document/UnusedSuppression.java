package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A suppression covers no finding.
 *
 * <p>What it explained is mended, or it names the wrong place. Left where it is, it would hide the next finding there.
 */
final class UnusedSuppression extends Check<Explained> {
  UnusedSuppression() {
    super(binding(Severity.WARNING, "unused-suppression", "check", "at"));
  }

  @Override
  protected void inspect(Explained explained, Findings out) {
    for (Suppression s : explained.suppressions()) {
      boolean valid = s.hasReason() && explained.check(s).filter(LintCheck::suppressible).isPresent();
      if (valid && !explained.used().contains(s)) {
        out.add(s.view().pointer(), s.at(), s.check(), s.at());
      }
    }
  }
}
