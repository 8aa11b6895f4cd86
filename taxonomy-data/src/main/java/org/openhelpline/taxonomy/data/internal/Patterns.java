package org.openhelpline.taxonomy.data.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Texts by key, in which {@code {name}} stands for an argument. Unchanging and safe for use by several threads. */
public final class Patterns {
  private static final String NONE = "-";

  private final Properties patterns;

  private Patterns(Properties patterns) {
    this.patterns = patterns;
  }

  /**
   * The texts in a locale's language; in English where there is none in that language.
   *
   * @param beside the class beside which the files lie
   * @param name their name, without language and ending
   * @param locale the locale
   */
  public static Patterns load(Class<?> beside, String name, Locale locale) {
    Properties patterns = new Properties();
    load(patterns, beside, name + ".properties");
    load(patterns, beside, name + "_" + locale.getLanguage() + ".properties");
    return new Patterns(patterns);
  }

  private static void load(Properties patterns, Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in != null) {
        patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource '" + file + "' can't be read", e);
    }
  }

  /** The text of a key as it stands; the key if there is none. */
  public String get(String key) {
    return patterns.getProperty(key, key);
  }

  /** The text of a key, the arguments filled in. */
  public String filled(String key, Map<String, String> arguments) {
    return fill(get(key), arguments);
  }

  /**
   * A text, the arguments filled in; what is not among them stays as it stands. What stands in square brackets is left
   * out if an argument in it is empty.
   */
  public static String fill(String pattern, Map<String, String> arguments) {
    StringBuilder out = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (true) {
      int open = pattern.indexOf('[', at);
      int close = open < 0 ? -1 : pattern.indexOf(']', open);
      if (close < 0) {
        return out.append(filledIn(pattern.substring(at), arguments)).toString();
      }
      String part = pattern.substring(open + 1, close);
      out.append(filledIn(pattern.substring(at, open), arguments));
      boolean isEmpty = arguments.entrySet().stream()
          .anyMatch(a -> a.getValue().isEmpty() && part.contains('{' + a.getKey() + '}'));
      if (!isEmpty) {
        out.append(filledIn(part, arguments));
      }
      at = close + 1;
    }
  }

  private static String filledIn(String pattern, Map<String, String> arguments) {
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
