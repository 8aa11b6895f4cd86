package org.openhelpline.taxonomy.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Picks among values by whole-number weights: no rounding that could differ from one machine to another. */
final class SampleWheel<T> {
  private final List<T> values;
  private final int[] ends;

  /** A wheel of these values with a weight for each, at least 1. */
  SampleWheel(List<T> values, int... weights) {
    this.values = List.copyOf(values);
    this.ends = weights.clone();
    Arrays.parallelPrefix(ends, Integer::sum);
  }

  /** A wheel of these values, each with the weight that the function gives it. */
  SampleWheel(List<T> values, ToIntFunction<? super T> weight) {
    this(values, values.stream().mapToInt(weight).toArray());
  }

  /** One of the values. */
  T spin(Random random) {
    // Random.nextInt is specified to the letter, which the methods of newer generators are not.
    int at = Arrays.binarySearch(ends, random.nextInt(ends[ends.length - 1]) + 1);
    return values.get(at < 0 ? -at - 1 : at);
  }
}
