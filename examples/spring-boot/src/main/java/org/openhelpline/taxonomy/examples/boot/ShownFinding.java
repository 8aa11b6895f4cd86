package org.openhelpline.taxonomy.examples.boot;

import java.util.Map;
import org.openhelpline.taxonomy.validation.Finding;

/**
 * A finding as clients get it: the stable id for programs, the message for people.
 *
 * @param path where, in the client's own terms: {@code reasons[1].mode}
 */
public record ShownFinding(String path, String finding, String severity, String message,
    Map<String, String> arguments) {
  static ShownFinding of(Finding finding, String path, String message) {
    return new ShownFinding(path, finding.id().id(), finding.severity().token(), message, finding.arguments());
  }
}
