package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Turns what stands in a row into a reason of the source. */
final class LoggedReasons {
  private static final String VALID_MODES = "online, offline, both, unknown";

  private LoggedReasons() {}

  /** A contact's first reason with its mode and forms; what is no mode becomes a finding and counts as not stated. */
  static SourceReason of(InputReason.Logged logged, List<Finding> findings) {
    Optional<Mode> mode = Mode.ofToken(logged.mode());
    if (mode.isEmpty()) {
      findings.add(Finding.of(FindingId.UNKNOWN_MODE, Paths.reason(0) + ".mode", logged.mode(), VALID_MODES));
    }
    return new SourceReason(logged.levels(), mode.orElse(Mode.NONE), forms(logged.forms()), logged.fields());
  }

  private static List<String> forms(String cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    for (String form : cell.split("\\|", -1)) {
      if (!form.isBlank()) {
        forms.add(form.strip());
      }
    }
    return forms;
  }

  /** Which reason is the primary one; a second one that claims to be becomes a finding. */
  static int primary(List<ContactRoute.Single> reasons, List<Finding> findings) {
    int primary = ContactTranslator.NO_PRIMARY;
    int count = 0;
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).isPrimary()) {
        primary = count++ == 0 ? i : primary;
      }
    }
    if (count > 1) {
      findings.add(Finding.of(FindingId.SEVERAL_PRIMARY_REASONS, "", String.valueOf(count)));
    }
    return primary;
  }
}
