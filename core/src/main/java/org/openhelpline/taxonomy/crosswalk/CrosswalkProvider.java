package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Where crosswalks come from; found with {@link java.util.ServiceLoader}. An implementation reads a crosswalk only when
 * it is asked for, may be asked by several threads, and gives the same crosswalk each time.
 */
public interface CrosswalkProvider {
  /**
   * The providers that are installed: those on the class path or module path. They are looked for anew each time, and
   * no crosswalk is read before it is asked for. Where the thread's class loader sees none, as in the pools of some
   * application servers, those beside this library are taken.
   */
  static List<CrosswalkProvider> installed() {
    List<CrosswalkProvider> found = from(ServiceLoader.load(CrosswalkProvider.class));
    return found.isEmpty()
        ? from(ServiceLoader.load(CrosswalkProvider.class, CrosswalkProvider.class.getClassLoader())) : found;
  }

  private static List<CrosswalkProvider> from(ServiceLoader<CrosswalkProvider> loader) {
    return loader.stream().map(ServiceLoader.Provider::get).toList();
  }

  /** The ids of its crosswalks. */
  List<String> ids();

  /**
   * A crosswalk.
   *
   * @throws IllegalArgumentException if it does not have it; the message names those that it has
   */
  Crosswalk load(String id);
}
