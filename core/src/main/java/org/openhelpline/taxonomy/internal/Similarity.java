package org.openhelpline.taxonomy.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How alike two texts are. */
public final class Similarity {
  private Similarity() {}

  /** Dice coefficient over the character pairs of the folded texts: 0 (nothing shared) to 1 (the same pairs). */
  public static double of(String a, String b) {
    Map<Integer, Integer> one = pairs(a);
    Map<Integer, Integer> other = pairs(b);
    int shared = 0;
    for (Map.Entry<Integer, Integer> pair : one.entrySet()) {
      shared += Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0));
    }
    return of(shared, sum(one) + sum(other));
  }

  /** The coefficient, given how many pairs are shared and how many both have together. */
  static double of(int shared, int all) {
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  /** The nearest of candidates that are asked for once; {@link SimilarTexts} serves those that are asked for again. */
  public static <T> List<T> nearest(String text, List<T> candidates, Function<T, String> name, int most) {
    return new SimilarTexts<>(candidates, name).nearest(text, most);
  }

  static int sum(Map<Integer, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The pairs of characters of the folded text, each with how often it comes. */
  static Map<Integer, Integer> pairs(String text) {
    String key = " " + Texts.key(text) + " ";
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      pairs.merge(key.charAt(i) << 16 | key.charAt(i + 1), 1, Integer::sum);
    }
    return pairs;
  }
}
