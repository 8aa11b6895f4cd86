package org.openhelpline.taxonomy.validation.bean.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.openhelpline.taxonomy.validation.Finding;

/** The wording of findings for providers that do not look for the bundles that libraries contribute. */
final class PlainMessages {
  /** What stands before a finding's id in the bundles. */
  private static final String PREFIX = "org.openhelpline.taxonomy.finding.";
  /** What stands behind it where the message leaves out an argument that may be empty. */
  private static final String SHORT = ".short";

  private static final Properties ENGLISH = load(Locale.ENGLISH);

  private PlainMessages() {}

  /** The key of a finding's message; where there is a short one, it is for findings with nothing for the long one. */
  static String key(Finding finding) {
    String key = PREFIX + finding.id().id();
    String brief = ENGLISH.getProperty(key + SHORT);
    return brief != null && finding.arguments().entrySet().stream()
        .anyMatch(a -> a.getValue().isEmpty() && !brief.contains("{" + a.getKey() + "}")) ? key + SHORT : key;
  }

  /** The message of a finding in a locale's language, in English where there is none, with its arguments' names. */
  static String of(Finding finding, Locale locale) {
    return load(locale).getProperty(key(finding), finding.id().id());
  }

  private static Properties load(Locale locale) {
    Properties messages = new Properties();
    load(messages, "messages.properties");
    load(messages, "messages_" + locale.getLanguage() + ".properties");
    return messages;
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
