package org.openhelpline.taxonomy.data.lint.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;
import org.openhelpline.taxonomy.internal.Similarity;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A suppression names a check that does not exist. It suppresses nothing.
 *
 * <p>It is most likely a slip of the pen, and its author believes that a finding is explained that is not.
 */
final class SuppressionOfUnknownCheck extends Check<Explained> {
  private static final int NEAREST = 3;

  SuppressionOfUnknownCheck() {
    super(binding(Severity.ERROR, "suppression-of-unknown-check", "check", "nearest"));
  }

  @Override
  protected void inspect(Explained explained, Findings out) {
    List<String> ids = explained.checks().keySet().stream().sorted().toList();
    for (Suppression s : explained.suppressions()) {
      if (explained.check(s).isEmpty() && !s.check().isEmpty()) {
        out.add(s.view().pointer() + "/check", s.at(), s.check(),
            Nearest.text(Similarity.nearest(s.check(), ids, UnaryOperator.identity(), NEAREST)));
      }
    }
  }
}
