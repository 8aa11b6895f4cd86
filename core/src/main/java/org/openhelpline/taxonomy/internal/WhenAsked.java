package org.openhelpline.taxonomy.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for: a program that never asks never pays for it. Safe for use by several threads,
 * of which two may both make it; what is made must be the same each time and must not change.
 *
 * @param <T> what is made
 */
public final class WhenAsked<T> {
  private final Supplier<T> make;
  private volatile @Nullable T made;

  /** Says how it is made. */
  public WhenAsked(Supplier<T> make) {
    this.make = make;
  }

  /** What was made. */
  public T get() {
    T known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}
