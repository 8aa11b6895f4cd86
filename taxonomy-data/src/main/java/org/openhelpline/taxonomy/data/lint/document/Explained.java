package org.openhelpline.taxonomy.data.lint.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.data.lint.LintReport;
import org.openhelpline.taxonomy.data.lint.check.Gate;

/**
 * Findings beside the document's own explanations of them.
 *
 * @param suppressions the explanations
 * @param checks every check, by id
 * @param left the findings that no explanation covers
 * @param suppressed the findings that one covers
 * @param used the explanations that cover a finding
 */
public record Explained(List<Suppression> suppressions, Map<String, LintCheck> checks, List<LintFinding> left,
    List<LintReport.Suppressed> suppressed, Set<Suppression> used) {
  /** Parts the findings that the explanations cover from the others. */
  public static Explained of(List<LintFinding> findings, List<Suppression> suppressions,
      Map<String, LintCheck> checks) {
    List<LintFinding> left = new ArrayList<>();
    List<LintReport.Suppressed> suppressed = new ArrayList<>();
    Set<Suppression> used = new HashSet<>();
    for (LintFinding finding : findings) {
      Optional<Suppression> reason = Gate.explanation(finding, suppressions);
      reason.ifPresentOrElse(s -> {
        used.add(s);
        suppressed.add(new LintReport.Suppressed(finding, s.reason()));
      }, () -> left.add(finding));
    }
    return new Explained(suppressions, checks, left, suppressed, used);
  }

  /** The check that an explanation names. */
  Optional<LintCheck> check(Suppression suppression) {
    return Optional.ofNullable(checks.get(suppression.check()));
  }
}
