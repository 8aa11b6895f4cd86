package org.openhelpline.taxonomy.crosswalk;

import java.util.Set;

/** Sets of losses, in the order in which the losses are declared. */
final class Losses {
  private Losses() {}

  static Set<Loss> copy(Set<Loss> losses) {
    return LossSet.of(losses);
  }

  static Set<Loss> union(Set<Loss> a, Set<Loss> b) {
    return LossSet.of(a).with(LossSet.of(b));
  }
}
