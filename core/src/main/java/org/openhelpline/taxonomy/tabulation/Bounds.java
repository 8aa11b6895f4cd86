package org.openhelpline.taxonomy.tabulation;

/**
 * A count with what undecided reasons leave open. Each contact adds the least and the most that it shows over all ways
 * of reading its ambiguous reasons together, so a count of contacts has those that count whatever the reading, and
 * those that count under some reading. Reasons that no list knows or that could not be read add to neither.
 *
 * @param surely what counts under every reading
 * @param possibly what counts under some reading; never less than {@code surely}
 */
public record Bounds(long surely, long possibly) {
  /** Nothing, surely. */
  public static final Bounds ZERO = new Bounds(0, 0);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if one is negative or {@code surely} is more than {@code possibly}
   */
  public Bounds {
    if (surely < 0 || possibly < surely) {
      throw new IllegalArgumentException("0 <= surely <= possibly was expected: " + surely + ", " + possibly);
    }
  }

  /** A count that nothing leaves open. */
  public static Bounds exactly(long count) {
    return new Bounds(count, count);
  }

  /** Whether nothing is left open. */
  public boolean isExact() {
    return surely == possibly;
  }

  /** The two together. */
  public Bounds plus(Bounds other) {
    return new Bounds(Math.addExact(surely, other.surely), Math.addExact(possibly, other.possibly));
  }
}
