package org.openhelpline.taxonomy.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Candidates by the pairs of characters in them, so that the nearest are found without a look at those that share
 * nothing. Immutable and safe for use by several threads.
 *
 * @param <T> what a candidate is
 */
public final class SimilarTexts<T> {
  private static final double WORTH_NAMING = 0.3;

  private final List<T> candidates;
  private final int[] pairCounts;
  /** For each pair the candidates with it, each followed by how often it has it. */
  private final Map<Integer, int[]> having = new HashMap<>();

  private record Scored(int candidate, double score) {}

  /** Candidates and the text that each is known by. */
  public SimilarTexts(List<T> candidates, Function<T, String> name) {
    this.candidates = List.copyOf(candidates);
    this.pairCounts = new int[candidates.size()];
    Map<Integer, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < pairCounts.length; i++) {
      for (Map.Entry<Integer, Integer> pair : Similarity.pairs(name.apply(candidates.get(i))).entrySet()) {
        List<Integer> list = lists.computeIfAbsent(pair.getKey(), key -> new ArrayList<>());
        list.add(i);
        list.add(pair.getValue());
        pairCounts[i] += pair.getValue();
      }
    }
    lists.forEach((pair, list) -> having.put(pair, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /**
   * The candidates most like the text, best first, at most {@code most}; those that share next to nothing are left out.
   * Candidates equally alike keep their order.
   */
  public List<T> nearest(String text, int most) {
    Map<Integer, Integer> wanted = Similarity.pairs(text);
    int wantedCount = Similarity.sum(wanted);
    int[] shared = new int[pairCounts.length];
    wanted.forEach((pair, count) -> {
      int[] list = having.getOrDefault(pair, new int[0]);
      for (int i = 0; i < list.length; i += 2) {
        shared[list[i]] += Math.min(count, list[i + 1]);
      }
    });
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      double score = Similarity.of(shared[i], wantedCount + pairCounts[i]);
      if (score >= WORTH_NAMING) {
        scored.add(new Scored(i, score));
      }
    }
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.score()));
    return scored.stream().limit(most).map(s -> candidates.get(s.candidate())).toList();
  }

}
