package org.openhelpline.taxonomy.validation.bean.internal;

import java.util.Map;

/** Message templates of Jakarta Validation. */
final class Templates {
  /** What stands for an argument that is empty. */
  static final String NOTHING = "-";

  private Templates() {}

  /** A text that a message interpolator gives back as it is, whatever it holds. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '$' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** A template with parameters put in; names that are not among them are left to the interpolator. */
  static String filled(String template, Map<String, String> parameters) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = parameters.get(template.substring(open + 1, close));
      out.append(template, at, open).append(value == null ? template.substring(open, close + 1) : value);
      at = close + 1;
    }
    return out.append(template, at, template.length()).toString();
  }
}
