package org.openhelpline.taxonomy.cli;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages that an option may name. */
final class Languages {
  private Languages() {}

  /**
   * Refuses a language in which there is nothing.
   *
   * @param wanted a language tag; {@code es-CO} is fine where there is {@code es}, and {@code pt} where there is
   *     {@code pt-BR}
   * @param present the languages in which there is something
   */
  static void require(String wanted, Stream<String> present) {
    Set<String> languages = present.collect(Collectors.toCollection(TreeSet::new));
    if (languages.stream().noneMatch(l -> isWithin(wanted, l) || isWithin(l, wanted))) {
      throw new Failure("there is nothing in the language '" + wanted + "' here; valid: "
          + String.join(", ", languages));
    }
  }

  private static boolean isWithin(String a, String b) {
    return (a.toLowerCase(Locale.ROOT) + '-').startsWith(b.toLowerCase(Locale.ROOT) + '-');
  }
}
