package org.openhelpline.taxonomy.data.internal;

/** What can be put together once all of its document was read. */
public interface Buildable<T> {
  /**
   * Puts it together.
   *
   * @throws IllegalArgumentException if the document contradicts itself
   */
  T build();
}
