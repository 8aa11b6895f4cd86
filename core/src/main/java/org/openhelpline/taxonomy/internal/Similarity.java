package org.openhelpline.taxonomy.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How alike two texts are, and the candidates nearest to a text. */
public final class Similarity {
  private static final double WORTH_NAMING = 0.3;

  private Similarity() {}

  /** Dice coefficient over the character pairs of the folded texts: 0 (nothing shared) to 1 (the same pairs). */
  public static double of(String a, String b) {
    return ofPairs(pairs(a), pairs(b));
  }

  /**
   * The candidates most like the text, best first, at most {@code most}; those that share next to nothing are left out.
   * Candidates equally alike keep their order.
   */
  public static <T> List<T> nearest(String text, List<T> candidates, Function<T, String> name, int most) {
    Map<Integer, Integer> wanted = pairs(text);
    record Scored<T>(T candidate, double score) {}
    return candidates.stream()
        .map(c -> new Scored<>(c, ofPairs(wanted, pairs(name.apply(c)))))
        .filter(s -> s.score() >= WORTH_NAMING)
        .sorted(Comparator.comparingDouble((Scored<T> s) -> -s.score()))
        .limit(most)
        .map(Scored::candidate)
        .toList();
  }

  private static double ofPairs(Map<Integer, Integer> a, Map<Integer, Integer> b) {
    int total = sum(a) + sum(b);
    if (total == 0) {
      return 0;
    }
    int shared = 0;
    for (Map.Entry<Integer, Integer> pair : a.entrySet()) {
      shared += Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * shared / total;
  }

  private static int sum(Map<Integer, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<Integer, Integer> pairs(String text) {
    String key = " " + Texts.key(text) + " ";
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < key.length(); i++) {
      pairs.merge(key.charAt(i) << 16 | key.charAt(i + 1), 1, Integer::sum);
    }
    return pairs;
  }
}
