package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A question that is asked of every document of a format.
 *
 * @param id its stable id, in kebab case
 * @param severity how bad its findings are
 * @param refused whether the reader of the format refuses a document that has such a finding
 * @param suppressible whether the document may explain such a finding instead of mending it
 * @param arguments the names of the arguments that its findings carry, in order
 */
public record LintCheck(String id, Severity severity, boolean refused, boolean suppressible, List<String> arguments) {
  /** Copies the names. */
  public LintCheck {
    arguments = List.copyOf(arguments);
  }
}
