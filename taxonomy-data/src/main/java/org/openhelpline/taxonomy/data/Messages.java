package org.openhelpline.taxonomy.data;

import java.util.Locale;
import org.openhelpline.taxonomy.data.internal.Patterns;
import org.openhelpline.taxonomy.validation.Finding;

/** The wording of findings. Unchanging and safe for use by several threads. */
public final class Messages {
  private final Patterns patterns;

  private Messages(Patterns patterns) {
    this.patterns = patterns;
  }

  /** The messages in a locale's language; in English where there is none in that language. */
  public static Messages in(Locale locale) {
    return new Messages(Patterns.load(Messages.class, "messages", locale));
  }

  /** The message of a finding, its arguments filled in. */
  public String of(Finding finding) {
    return patterns.filled(finding.id().id(), finding.arguments());
  }
}
