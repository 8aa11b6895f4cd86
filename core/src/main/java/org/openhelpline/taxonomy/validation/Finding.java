package org.openhelpline.taxonomy.validation;

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
    arguments = FindingArguments.of(id, arguments);
  }

  /**
   * A finding with the severity that its id has by default.
   *
   * @param values the arguments in the order of the id's
   * @throws IllegalArgumentException if there is not one for each
   */
  public static Finding of(FindingId id, String path, String... values) {
    return new Finding(id, id.severity(), path, FindingArguments.of(id, values));
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return other == severity ? this : new Finding(id, other, path, arguments);
  }
}
