package org.openhelpline.taxonomy.cli.exchange;

import java.util.regex.Pattern;

/** What may stand where a URI is wanted. */
final class Uris {
  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+");

  private Uris() {}

  static boolean isUri(String text) {
    return URI.matcher(text).matches();
  }
}
