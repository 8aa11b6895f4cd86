package org.openhelpline.taxonomy.data.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * Something found in a document.
 *
 * @param check the check that found it
 * @param severity how bad it is
 * @param pointer where: a JSON pointer (RFC 6901), empty for the whole document
 * @param subject what it is about: a code, the id of a rule or a label; empty for the whole document
 * @param arguments what a message needs, by name, in the order of {@link LintCheck#arguments()}
 */
public record LintFinding(LintCheck check, Severity severity, String pointer, String subject,
    Map<String, String> arguments) {
  /**
   * Copies the arguments.
   *
   * @throws IllegalArgumentException if they are not those that the check declares
   */
  public LintFinding {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    if (!List.copyOf(arguments.keySet()).equals(check.arguments())) {
      throw new IllegalArgumentException(
          "the arguments of '" + check.id() + "' are " + check.arguments() + ", not " + arguments.keySet());
    }
  }

  /** A finding with the check's severity; the values in the order of the check's arguments. */
  public static LintFinding of(LintCheck check, String pointer, String subject, String... values) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      arguments.put(i < check.arguments().size() ? check.arguments().get(i) : "argument " + i, values[i]);
    }
    return new LintFinding(check, check.severity(), pointer, subject, arguments);
  }
}
