package org.openhelpline.taxonomy.validation;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a finding by name, in the order that its id declares. They are few, and a finding is made for every
 * sixth contact or so, so that no table is built for them. Immutable and safe for use by several threads.
 */
final class FindingArguments extends AbstractMap<String, String> {
  private final List<String> names;
  private final String[] values;

  /** Takes the values, which nobody changes any more; one for each of the names. */
  private FindingArguments(List<String> names, String[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Values in the order of an id's arguments.
   *
   * @throws IllegalArgumentException if there is not one for each
   */
  static FindingArguments of(FindingId id, String... values) {
    if (values.length != id.arguments().size()) {
      throw new IllegalArgumentException(
          "the arguments of '" + id.id() + "' are one each of " + id.arguments() + ", not " + List.of(values));
    }
    return new FindingArguments(id.arguments(), values.clone());
  }

  /**
   * The same arguments in the order of an id's.
   *
   * @throws IllegalArgumentException if they are not those that the id declares
   */
  static FindingArguments of(FindingId id, Map<String, String> arguments) {
    if (arguments instanceof FindingArguments own && own.names == id.arguments()) {
      return own;
    }
    if (arguments.size() != id.arguments().size() || !arguments.keySet().containsAll(id.arguments())) {
      throw new IllegalArgumentException(
          "the arguments of '" + id.id() + "' are " + id.arguments() + ", not " + arguments.keySet());
    }
    return new FindingArguments(id.arguments(),
        id.arguments().stream().map(name -> arguments.getOrDefault(name, "")).toArray(String[]::new));
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    int at = name instanceof String ? names.indexOf(name) : -1;
    return at < 0 ? null : values[at];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String && names.contains(name);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    List<Map.Entry<String, String>> entries = new AbstractList<>() {
      @Override
      public Map.Entry<String, String> get(int index) {
        return Map.entry(names.get(index), values[index]);
      }

      @Override
      public int size() {
        return values.length;
      }
    };
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return entries.iterator();
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }
}
