package org.openhelpline.taxonomy.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something found in what was logged. It holds codes and labels, nothing of a person.
 *
 * @param id what was found
 * @param severity how bad it is
 * @param path where: {@code reasons[1].mode}, or empty for the contact as a whole
 * @param arguments what a message needs, by name, in the order of {@link FindingId#arguments()}
 */
public record Finding(FindingId id, Severity severity, String path, Map<String, String> arguments) {
  /**
   * Copies the arguments, in the order of the id: what comes back from JSON may have lost it.
   *
   * @throws IllegalArgumentException if they are not those that the id declares
   */
  public Finding {
    if (arguments.size() != id.arguments().size() || !arguments.keySet().containsAll(id.arguments())) {
      throw new IllegalArgumentException(
          "the arguments of '" + id.id() + "' are " + id.arguments() + ", not " + arguments.keySet());
    }
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String name : id.arguments()) {
      ordered.put(name, arguments.getOrDefault(name, ""));
    }
    arguments = Collections.unmodifiableMap(ordered);
  }

  /** A finding with the severity that its id has by default; the values in the order of the id's arguments. */
  public static Finding of(FindingId id, String path, String... values) {
    List<String> names = new ArrayList<>(id.arguments());
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      arguments.put(i < names.size() ? names.get(i) : "argument " + i, values[i]);
    }
    return new Finding(id, id.severity(), path, arguments);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return other == severity ? this : new Finding(id, other, path, arguments);
  }
}
