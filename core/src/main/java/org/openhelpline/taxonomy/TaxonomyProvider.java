package org.openhelpline.taxonomy;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Where editions come from; found with {@link java.util.ServiceLoader}. An implementation reads an edition only when it
 * is asked for, may be asked by several threads, and gives the same edition each time.
 */
public interface TaxonomyProvider {
  /**
   * The providers that are installed: those on the class path or module path. They are looked for anew each time, and
   * no edition is read before it is asked for.
   */
  static List<TaxonomyProvider> installed() {
    return ServiceLoader.load(TaxonomyProvider.class).stream().map(ServiceLoader.Provider::get).toList();
  }

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
