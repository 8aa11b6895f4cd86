package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/** A check of each local concept beside the framework concept that it is counted under. */
abstract class RollUpCheck extends Check<ExtendedDraft> {
  RollUpCheck(LintCheck info) {
    super(info);
  }

  abstract void inspect(ConceptDraft local, Concept rollUp, Findings out);

  @Override
  protected final void inspect(ExtendedDraft extension, Findings out) {
    for (ConceptDraft local : extension.draft().concepts()) {
      extension.rollUp(local).ifPresent(rollUp -> inspect(local, rollUp, out));
    }
  }
}
