package org.openhelpline.taxonomy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read when somebody first asks for it. Safe for use by several threads: two may both read it, and then read the
 * same.
 */
final class Deferred<T> {
  private final Supplier<T> source;
  private volatile @Nullable T known;

  Deferred(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T value = known;
    if (value == null) {
      value = source.get();
      known = value;
    }
    return value;
  }
}
