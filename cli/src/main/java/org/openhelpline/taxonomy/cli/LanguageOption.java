package org.openhelpline.taxonomy.cli;

import java.util.Locale;
import org.openhelpline.taxonomy.data.Messages;
import picocli.CommandLine.Option;

/** The language that messages are in. */
final class LanguageOption {
  @Option(names = "--lang", paramLabel = "L", defaultValue = "en",
      description = "The language of the messages: en, es or fr; without it, ${DEFAULT-VALUE}.")
  private String language = "en";

  /** The language as a locale. */
  Locale locale() {
    if (!Messages.languages().contains(language)) {
      throw new Failure("there are no messages in '" + language + "'; valid: "
          + String.join(", ", Messages.languages()));
    }
    return Locale.forLanguageTag(language);
  }
}
