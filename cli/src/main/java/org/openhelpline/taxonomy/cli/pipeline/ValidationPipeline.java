package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;

/** Checks the contacts of an export, logged with the framework's codes or labels. */
public final class ValidationPipeline {
  private final Validator validator;
  private final LabelResolver resolver;
  private final boolean labels;
  private final Summary summary;
  private final FindingLog log;

  /**
   * Checks against a validator's edition.
   *
   * @param validator the validator
   * @param labels whether the reasons are labels of the framework rather than codes
   * @param summary the sums
   * @param log what was found
   */
  public ValidationPipeline(Validator validator, boolean labels, Summary summary, FindingLog log) {
    this.validator = validator;
    this.resolver = new LabelResolver(validator.taxonomy(), validator.editions());
    this.labels = labels;
    this.summary = summary;
    this.log = log;
  }

  /** Checks a contact. */
  public void process(InputContact contact) {
    List<InputReason> logged = contact.reasons();
    List<Finding> findings = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>(logged.size());
    List<Integer> positions = new ArrayList<>(logged.size());
    EnumSet<ReasonStatus> statuses = EnumSet.noneOf(ReasonStatus.class);
    LoggedReasons.primary(logged, findings);
    for (int i = 0; i < logged.size(); i++) {
      ReasonStatus status = take(contact, i, reasons, positions, findings);
      summary.reason(status);
      statuses.add(status);
    }
    if (logged.isEmpty() || !reasons.isEmpty()) {
      validator.validate(reasons).forEach(f -> findings.add(moved(f, positions)));
    }
    findings.forEach(f -> log.add(contact.id(), Paths.line(contact, f.path()), f));
    if (!contact.id().isEmpty()) {
      summary.contact(statuses, Classification.of(validator.taxonomy().edition(), reasons));
    }
  }

  private ReasonStatus take(InputContact contact, int i, List<Reason> reasons, List<Integer> positions,
      List<Finding> findings) {
    String path = Paths.reason(i);
    InputReason reason = contact.reasons().get(i);
    if (reason instanceof InputReason.Malformed malformed) {
      findings.add(Finding.of(FindingId.MALFORMED_ROW, path, malformed.reason()));
      return ReasonStatus.MALFORMED;
    }
    if (reason instanceof InputReason.TwoReadings two) {
      findings.add(Paths.twoReadings(two, i));
      return ReasonStatus.AMBIGUOUS;
    }
    SourceReason source = LoggedReasons.of((InputReason.Logged) reason, i, findings);
    int before = findings.size();
    Optional<String> code = labels ? resolver.resolve(source.levels(), path, findings)
        : Optional.of(source.levels().get(0));
    if (code.isEmpty()) {
      return findings.get(before).id() == FindingId.AMBIGUOUS_LABEL ? ReasonStatus.AMBIGUOUS : ReasonStatus.UNKNOWN;
    }
    reasons.add(new Reason(code.get(), source.mode(), source.forms()));
    positions.add(i);
    return isKnown(code.get()) ? ReasonStatus.MAPPED : ReasonStatus.UNKNOWN;
  }

  private boolean isKnown(String code) {
    Taxonomy taxonomy = validator.taxonomy();
    return taxonomy.find(code).isPresent() || validator.editions().nearestUsing(code, taxonomy.edition()).isPresent();
  }

  /** The validator counts the reasons that it was given; the row's own count also has those that were not. */
  private static Finding moved(Finding finding, List<Integer> positions) {
    return Paths.index(finding.path())
        .map(i -> new Finding(finding.id(), finding.severity(),
            Paths.reason(positions.get(i)) + finding.path().substring(finding.path().indexOf(']') + 1),
            finding.arguments()))
        .orElse(finding);
  }
}
