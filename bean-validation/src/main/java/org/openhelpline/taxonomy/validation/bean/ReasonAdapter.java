package org.openhelpline.taxonomy.validation.bean;

/**
 * How a reason is read from a type of one's own. It has a public constructor without arguments and may be asked by
 * several threads at once.
 *
 * @param <T> the type
 */
public interface ReasonAdapter<T> {
  /** The reason as it was logged. */
  LoggedReason reason(T value);

  /**
   * What the type calls a place.
   *
   * @param path {@code code}, {@code mode} or {@code forms[0]}
   */
  default String path(String path) {
    return path;
  }

  /** Says that the type needs no adapter. */
  final class None implements ReasonAdapter<Object> {
    private None() {}

    @Override
    public LoggedReason reason(Object value) {
      throw new UnsupportedOperationException("there is no adapter");
    }
  }
}
