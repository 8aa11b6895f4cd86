package org.openhelpline.taxonomy;

import java.util.List;

/**
 * Where editions come from; found with {@link java.util.ServiceLoader}. An implementation reads an edition only when it
 * is asked for, may be asked by several threads, and gives the same edition each time.
 */
public interface TaxonomyProvider {
  /** The id of what it has editions of, {@code chi} for the framework. */
  String id();

  /** The editions that it has, oldest first. */
  List<String> editions();

  /**
   * An edition.
   *
   * @throws IllegalArgumentException if it does not have it; the message names those that it has
   */
  Taxonomy load(String edition);
}
