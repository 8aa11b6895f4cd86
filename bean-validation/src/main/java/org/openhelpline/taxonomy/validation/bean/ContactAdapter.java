package org.openhelpline.taxonomy.validation.bean;

import java.util.List;

/**
 * How the reasons of a contact are read from a type of one's own. It has a public constructor without arguments and may
 * be asked by several threads at once.
 *
 * @param <T> the type
 */
public interface ContactAdapter<T> {
  /** The reasons as they were logged, doubles and all, in order; indices in paths are those of this list. */
  List<LoggedReason> reasons(T contact);

  /** The edition that the contact says it is classified under; empty if it says none. */
  default String edition(T contact) {
    return "";
  }

  /**
   * What the type calls a place.
   *
   * @param path {@code edition}, {@code reasons[1].code}, {@code reasons[1].mode}, {@code reasons[1].forms[0]}, or empty
   *     for the contact as a whole
   */
  default String path(String path) {
    return path;
  }

  /** Says that the type needs no adapter. */
  final class None implements ContactAdapter<Object> {
    private None() {}

    @Override
    public List<LoggedReason> reasons(Object contact) {
      throw new UnsupportedOperationException("there is no adapter");
    }
  }
}
