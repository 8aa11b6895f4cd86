package org.openhelpline.taxonomy.data.lint;

import java.util.Locale;
import org.openhelpline.taxonomy.data.internal.Patterns;

/** The wording of lint's findings. Unchanging and safe for use by several threads. */
public final class LintMessages {
  private static final String MEND = ".mend";

  private final Patterns patterns;

  private LintMessages(Patterns patterns) {
    this.patterns = patterns;
  }

  /** The messages in a locale's language; in English where there is none in that language. */
  public static LintMessages in(Locale locale) {
    return new LintMessages(Patterns.load(LintMessages.class, "messages", locale));
  }

  /** The message of a finding, its arguments filled in. */
  public String of(LintFinding finding) {
    return patterns.filled(finding.check().id(), finding.arguments());
  }

  /** How to mend what a check finds, in one line. */
  public String mend(LintCheck check) {
    return patterns.get(check.id() + MEND);
  }
}
