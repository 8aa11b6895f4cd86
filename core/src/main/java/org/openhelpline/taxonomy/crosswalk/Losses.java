package org.openhelpline.taxonomy.crosswalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of losses, in the order in which the losses are declared. */
final class Losses {
  private Losses() {}

  static Set<Loss> copy(Set<Loss> losses) {
    return losses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(losses));
  }

  static Set<Loss> union(Set<Loss> a, Set<Loss> b) {
    if (b.isEmpty() || a.containsAll(b)) {
      return a;
    }
    EnumSet<Loss> union = EnumSet.copyOf(b);
    union.addAll(a);
    return Collections.unmodifiableSet(union);
  }
}
