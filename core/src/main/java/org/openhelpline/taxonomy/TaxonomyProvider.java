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
   * no edition is read before it is asked for. Where the thread's class loader sees none, as in the pools of some
   * application servers, those beside this library are taken.
   */
  static List<TaxonomyProvider> installed() {
    List<TaxonomyProvider> found = from(ServiceLoader.load(TaxonomyProvider.class));
    return found.isEmpty()
        ? from(ServiceLoader.load(TaxonomyProvider.class, TaxonomyProvider.class.getClassLoader())) : found;
  }

  private static List<TaxonomyProvider> from(ServiceLoader<TaxonomyProvider> loader) {
    return loader.stream().map(ServiceLoader.Provider::get).toList();
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

  /** The forms that may stand on the editions' codes; none unless it says otherwise. */
  default Forms forms() {
    return Forms.none();
  }
}
