package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;
import org.openhelpline.taxonomy.validation.bean.ReasonCode;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints;

/** Validates codes. */
public final class ReasonCodeValidator implements ConstraintValidator<ReasonCode, CharSequence> {
  private final TaxonomyConstraints constraints;
  private @Nullable Check check;

  /** Validates against what is installed. */
  public ReasonCodeValidator() {
    this(TaxonomyConstraints.installed());
  }

  /** Validates against what is given. */
  public ReasonCodeValidator(TaxonomyConstraints constraints) {
    this.constraints = constraints;
  }

  @Override
  public void initialize(ReasonCode annotation) {
    Validator validator = constraints.validator(annotation.edition()).build();
    List<String> within = List.of(annotation.within());
    within.forEach(validator.taxonomy()::get);
    check = new Check(validator, within, annotation.selectableOnly(),
        new ReportedFindings(ReasonCode.class, annotation.message(), annotation.threshold()));
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    Check initialized = Initialized.value(check);
    return value == null
        || initialized.report.report(initialized.findings(value.toString()), context, UnaryOperator.identity());
  }

  private record Check(Validator validator, List<String> within, boolean selectableOnly, ReportedFindings report) {
    List<Finding> findings(String code) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : validator.validate(List.of(Reason.of(code)))) {
        if (finding.path().endsWith(".code") && (selectableOnly || finding.id() != FindingId.NOT_SELECTABLE)) {
          findings.add(new Finding(finding.id(), finding.severity(), "", finding.arguments()));
        }
      }
      boolean isKnown = findings.stream().noneMatch(f -> f.id() == FindingId.UNKNOWN_CODE);
      if (isKnown && !within.isEmpty() && !isWithin(code)) {
        findings.add(validator.graded(Finding.of(FindingId.NOT_WITHIN, "", code, String.join(", ", within))));
      }
      return findings;
    }

    /** A code of another edition stands where that edition has it. */
    private boolean isWithin(String code) {
      Taxonomy here = validator.taxonomy();
      Taxonomy taxonomy = here.find(code).isPresent() ? here
          : validator.editions().nearestUsing(code, here.edition()).orElse(here);
      return within.stream().anyMatch(w -> taxonomy.find(w).isPresent() && taxonomy.isWithin(code, w));
    }
  }
}
