package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.openhelpline.taxonomy.validation.Finding;

/** The wording of findings. Unchanging and safe for use by several threads. */
public final class Messages {
  private static final String NONE = "-";

  private final Properties patterns;

  private Messages(Properties patterns) {
    this.patterns = patterns;
  }

  /** The messages in a locale's language; in English where there is none in that language. */
  public static Messages in(Locale locale) {
    Properties patterns = new Properties();
    load(patterns, "messages.properties");
    load(patterns, "messages_" + locale.getLanguage() + ".properties");
    return new Messages(patterns);
  }

  private static void load(Properties patterns, String file) {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in != null) {
        patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource '" + file + "' can't be read", e);
    }
  }

  /** The message of a finding, its arguments filled in. */
  public String of(Finding finding) {
    return fill(patterns.getProperty(finding.id().id(), finding.id().id()), finding.arguments());
  }

  /** Puts arguments into a pattern: {@code {name}} becomes the argument of that name. */
  static String fill(String pattern, Map<String, String> arguments) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (true) {
      int open = pattern.indexOf('{', at);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        return out.append(pattern, at, pattern.length()).toString();
      }
      String name = pattern.substring(open + 1, close);
      String value = arguments.get(name);
      out.append(pattern, at, open).append(value == null ? '{' + name + '}' : value.isEmpty() ? NONE : value);
      at = close + 1;
    }
  }
}
