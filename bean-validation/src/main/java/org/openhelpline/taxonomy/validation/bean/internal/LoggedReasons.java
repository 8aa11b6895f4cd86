package org.openhelpline.taxonomy.validation.bean.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;
import org.openhelpline.taxonomy.validation.bean.LoggedReason;

/** Checks reasons that are texts. */
final class LoggedReasons {
  private static final String MODES = Stream.of(Mode.values()).filter(m -> m != Mode.NONE).map(Mode::token)
      .collect(Collectors.joining(", "));

  private LoggedReasons() {}

  /** Every finding, at the places of what was logged: modes that are none first, then those of the validator. */
  static List<Finding> check(Validator validator, List<LoggedReason> logged) {
    List<Reason> reasons = new ArrayList<>(logged.size());
    List<Finding> findings = new ArrayList<>();
    List<String> withoutMode = new ArrayList<>();
    for (int i = 0; i < logged.size(); i++) {
      LoggedReason reason = logged.get(i);
      Optional<Mode> mode = Mode.ofToken(reason.mode());
      if (mode.isEmpty()) {
        String path = "reasons[" + i + "].mode";
        withoutMode.add(path);
        findings.add(validator.graded(Finding.of(FindingId.UNKNOWN_MODE, path, reason.mode(), MODES)));
      }
      reasons.add(new Reason(reason.code(), mode.orElse(Mode.NONE), reason.forms()));
    }
    for (Finding finding : validator.validate(reasons)) {
      // That no mode is stated would be said only because the one that is could not be read.
      if (finding.id() != FindingId.MODE_MISSING || !withoutMode.contains(finding.path())) {
        findings.add(atForm(finding, logged));
      }
    }
    return findings;
  }

  /** A reason sorts its forms; the path is to lead to the one that was logged. */
  private static Finding atForm(Finding finding, List<LoggedReason> logged) {
    String form = finding.arguments().get("form");
    if (form == null) {
      return finding;
    }
    String place = finding.path().substring(0, finding.path().lastIndexOf('['));
    int reason = Integer.parseInt(place.substring(place.indexOf('[') + 1, place.indexOf(']')));
    String path = place + "[" + logged.get(reason).forms().indexOf(form) + "]";
    return new Finding(finding.id(), finding.severity(), path, finding.arguments());
  }
}
