package org.openhelpline.taxonomy.validation.bean.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.openhelpline.taxonomy.validation.FindingId;

/** The wording of findings for providers that do not look for the bundles that libraries contribute. */
final class PlainMessages {
  /** What stands before a finding's id in the bundles. */
  static final String PREFIX = "org.openhelpline.taxonomy.finding.";

  private PlainMessages() {}

  /** The message of a finding in a locale's language, in English where there is none, with its arguments' names. */
  static String of(FindingId id, Locale locale) {
    Properties messages = new Properties();
    load(messages, "messages.properties");
    load(messages, "messages_" + locale.getLanguage() + ".properties");
    return messages.getProperty(PREFIX + id.id(), id.id());
  }

  private static void load(Properties messages, String file) {
    try (InputStream in = PlainMessages.class.getResourceAsStream(file)) {
      if (in != null) {
        messages.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource '" + file + "' can't be read", e);
    }
  }
}
