package org.openhelpline.taxonomy.examples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;

/** How the examples write results in a line. */
final class Show {
  private Show() {}

  /** A reason: its code, its mode if it has one, its forms if it has any. */
  static String reason(Reason reason) {
    String mode = reason.mode().token();
    return reason.code() + (mode.isEmpty() ? "" : " " + mode) + (reason.forms().isEmpty() ? "" : " " + reason.forms());
  }

  /** Readings: one is an answer; several are a question to whoever logged the contact. */
  static String readings(List<List<TranslatedTarget>> readings) {
    return readings.stream()
        .map(reading -> reading.stream().map(target -> reason(target.reason())).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  /** What was lost. */
  static String losses(Set<Loss> losses) {
    return losses.isEmpty() ? "nothing" : losses.stream().map(Loss::token).collect(Collectors.joining(", "));
  }
}
