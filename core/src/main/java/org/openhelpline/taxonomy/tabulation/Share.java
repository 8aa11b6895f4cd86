package org.openhelpline.taxonomy.tabulation;

import java.util.Optional;

/**
 * A share of a whole with what undecided reasons leave open, as fractions from 0 to 1. A contact can have several
 * reasons, so the shares of codes or categories in one column may add up to more than 1.
 *
 * @param least the share cannot be less
 * @param most the share cannot be more
 */
public record Share(double least, double most) {
  /**
   * The share of a part in the whole that it lies in.
   *
   * @return empty if there may be no whole at all
   */
  public static Optional<Share> of(Bounds part, Bounds whole) {
    if (whole.possibly() == 0) {
      return Optional.empty();
    }
    // Whoever counts in the part counts in the whole, so the whole is never less than the part.
    double most = part.possibly() == 0 ? 0 : (double) part.possibly() / Math.max(part.possibly(), whole.surely());
    return Optional.of(new Share((double) part.surely() / whole.possibly(), most));
  }

  /** Whether nothing is left open. */
  public boolean isExact() {
    return least == most;
  }
}
