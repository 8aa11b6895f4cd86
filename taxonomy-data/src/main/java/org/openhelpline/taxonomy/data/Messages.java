package org.openhelpline.taxonomy.data;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.openhelpline.taxonomy.validation.Finding;

/** The wording of findings. Immutable and safe for use by several threads. */
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The messages in a language; in English where there is none in that language. */
  public static Messages in(Locale locale) {
    return new Messages(ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The message of a finding, its arguments filled in. */
  public String of(Finding finding) {
    return fill(bundle.getString(finding.id().id()), finding.arguments());
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
      out.append(pattern, at, open).append(value == null ? '{' + name + '}' : value);
      at = close + 1;
    }
  }
}
