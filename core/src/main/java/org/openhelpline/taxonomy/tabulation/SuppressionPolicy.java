package org.openhelpline.taxonomy.tabulation;

/**
 * Which figures are too small to publish.
 *
 * @param k counts from 1 to {@code k - 1} are suppressed, and no suppressed one can be confined to fewer than {@code k}
 *     values; at least 2
 * @param hidesZeros whether zeros are suppressed like small counts; otherwise all of them are published, so that a
 *     suppressed count is known not to be 0
 */
public record SuppressionPolicy(int k, boolean hidesZeros) {
  /** What {@code k} is unless said otherwise. */
  public static final int DEFAULT_K = 5;

  /**
   * Checks the threshold.
   *
   * @throws IllegalArgumentException if {@code k} is less than 2
   */
  public SuppressionPolicy {
    if (k < 2) {
      throw new IllegalArgumentException("small cells are suppressed below 2 or more, not below " + k);
    }
  }

  /** Whether a line with these figures is too small. */
  boolean isSmall(Bounds bounds) {
    return isSmall(bounds.surely()) || isSmall(bounds.possibly()) || hidesZeros && bounds.possibly() == 0;
  }

  private boolean isSmall(long count) {
    return count > 0 && count < k;
  }
}
