package org.openhelpline.taxonomy.crosswalk;

import java.util.List;

/**
 * One way of reading a source: a set of targets, all of which it leads to.
 *
 * @param targets the targets, at least one
 */
public record Alternative(List<Target> targets) {
  /**
   * Copies the targets.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Alternative {
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("an alternative has at least one target");
    }
  }

  /** An alternative of these targets. */
  public static Alternative of(Target... targets) {
    return new Alternative(List.of(targets));
  }
}
