package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * What was found in a document.
 *
 * @param name what the document is called
 * @param findings what is left to mend, in the order of the document
 * @param suppressed what the document explains, in the order of the document
 */
public record LintReport(String name, List<LintFinding> findings, List<Suppressed> suppressed) {
  /** Copies the lists. */
  public LintReport {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /**
   * A finding that the document explains.
   *
   * @param finding the finding
   * @param reason the document's reason why it may stand
   */
  public record Suppressed(LintFinding finding, String reason) {}

  /** Whether nothing worse than advice is left. */
  public boolean passes() {
    return findings.stream().allMatch(f -> f.severity() == Severity.ADVICE);
  }
}
