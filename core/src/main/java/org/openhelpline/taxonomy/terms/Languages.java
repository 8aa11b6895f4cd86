package org.openhelpline.taxonomy.terms;

import java.util.Locale;
import java.util.Set;

/** What the scanner knows of languages. */
final class Languages {
  /** Thai, Lao, Khmer, Burmese, Chinese (also as spoken in Canton and Wu), Japanese, Tibetan, Dzongkha. */
  private static final Set<String> UNSPACED = Set.of("th", "lo", "km", "my", "zh", "yue", "wuu", "ja", "bo", "dz");

  private Languages() {}

  /** Whether it is written without spaces between words. */
  static boolean isUnspaced(String tag) {
    return UNSPACED.contains(primary(tag));
  }

  static boolean isEnglish(String tag) {
    return primary(tag).equals("en");
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
  }
}
