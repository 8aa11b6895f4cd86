package org.openhelpline.taxonomy.data.lint.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.data.lint.LintMessages;

/**
 * What the readers ask before they build: the checks whose findings make a document impossible or too dangerous to use.
 * The same check so serves both, and what lint passes can be read.
 */
public final class Gate {
  private Gate() {}

  /** The reasons to refuse a document. */
  public static <S> List<Fault> faults(Checks<S> checks, S subject, List<Suppression> suppressions) {
    List<LintFinding> findings = checks.refusing().findings(subject);
    if (findings.isEmpty()) {
      // Nearly always; then the messages are never loaded.
      return List.of();
    }
    LintMessages messages = LintMessages.in(Locale.ENGLISH);
    return findings.stream().filter(f -> explanation(f, suppressions).isEmpty())
        .map(f -> new Fault(f.pointer(), messages.of(f) + ". To mend it: " + messages.mend(f.check()))).toList();
  }

  /** The suppression that covers a finding: the first that names its check and its place, and gives a reason. */
  public static Optional<Suppression> explanation(LintFinding finding, List<Suppression> suppressions) {
    return finding.check().suppressible()
        ? suppressions.stream().filter(s -> s.check().equals(finding.check().id()) && s.hasReason()
            && s.covers(finding.pointer(), finding.subject())).findFirst()
        : Optional.empty();
  }
}
