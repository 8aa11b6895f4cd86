package org.openhelpline.taxonomy.terms;

import java.util.Optional;

/**
 * The plural of an English wording by the simple rules, made at its last word. Other plurals ("ages of consent") are
 * spelled out as variants.
 */
final class Plurals {
  private Plurals() {}

  /** The plural of a folded wording; empty if it has none or looks like one already. */
  static Optional<String> of(String folded) {
    if (folded.isEmpty() || !isLetter(folded.charAt(folded.length() - 1))) {
      return Optional.empty();
    }
    if (folded.equals("child") || folded.endsWith(" child")) {
      return Optional.of(folded + "ren");
    }
    if (endsWithAny(folded, "ss", "x", "z", "ch", "sh")) {
      return Optional.of(folded + "es");
    }
    if (folded.endsWith("s")) {
      return Optional.empty();
    }
    if (folded.endsWith("y") && !endsWithAny(folded, "ay", "ey", "iy", "oy", "uy")) {
      return Optional.of(folded.substring(0, folded.length() - 1) + "ies");
    }
    return Optional.of(folded + "s");
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean endsWithAny(String text, String... endings) {
    for (String ending : endings) {
      if (text.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
