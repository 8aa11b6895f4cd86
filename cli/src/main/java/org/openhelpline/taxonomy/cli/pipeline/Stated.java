package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;

/**
 * What a row comes to by itself, and what becomes of a contact that has this row alone, as many have. It is told from
 * others by being this very object. Not safe for use by several threads.
 *
 * @param <O> what becomes of a contact
 */
final class Stated<O> {
  private final List<Single> reasons;
  private final int hash;
  private @Nullable O alone;

  /**
   * Nothing is known yet of a contact that has this row alone.
   *
   * @param reasons its reasons: one, or none
   * @param number how many there were before; spreads them over tables
   */
  Stated(List<Single> reasons, int number) {
    this.reasons = reasons;
    int mixed = (number + 1) * 0x9e3779b9;
    this.hash = mixed ^ mixed >>> 15;
  }

  List<Single> reasons() {
    return reasons;
  }

  int hash() {
    return hash;
  }

  @Nullable O alone() {
    return alone;
  }

  void alone(O outcome) {
    alone = outcome;
  }
}
