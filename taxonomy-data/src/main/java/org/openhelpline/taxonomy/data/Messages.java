package org.openhelpline.taxonomy.data;

import java.util.List;
import java.util.Locale;
import org.openhelpline.taxonomy.data.internal.Patterns;
import org.openhelpline.taxonomy.validation.Finding;

/** The wording of findings, in {@linkplain #languages() several languages}. Unchanging and safe for use by several threads. */
public final class Messages {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr");

  private final Patterns patterns;

  private Messages(Patterns patterns) {
    this.patterns = patterns;
  }

  /** The languages that there are messages in, those of lint too, as ISO 639 codes. */
  public static List<String> languages() {
    return LANGUAGES;
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
