package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.Validator;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints;
import org.openhelpline.taxonomy.validation.bean.ValidClassification;

/** Validates the reasons of a contact together. */
public final class ClassificationValidator implements ConstraintValidator<ValidClassification, Object> {
  private static final String EDITION = "edition";

  private final TaxonomyConstraints constraints;
  private final Map<String, Validator> validators = new ConcurrentHashMap<>();
  private @Nullable Check check;

  /** Validates against what is installed. */
  public ClassificationValidator() {
    this(TaxonomyConstraints.installed());
  }

  /** Validates against what is given. */
  public ClassificationValidator(TaxonomyConstraints constraints) {
    this.constraints = constraints;
  }

  @Override
  public void initialize(ValidClassification annotation) {
    check = new Check(annotation.edition(), annotation.maxReasons(), ContactReader.of(annotation),
        new ReportedFindings(ValidClassification.class, annotation.message(), annotation.threshold()));
    if (!annotation.edition().isEmpty()) {
      validator(annotation.edition(), annotation.maxReasons());
    }
  }

  private Validator validator(String edition, int maxReasons) {
    return validators.computeIfAbsent(edition, e -> constraints.validator(e).maxReasons(maxReasons).build());
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    Check initialized = Initialized.value(check);
    if (value == null) {
      return true;
    }
    ContactReader.Contact contact = initialized.reader.read(value);
    return initialized.report.report(findings(contact, initialized), context, contact.places());
  }

  /** Under another edition than the expected one, what the codes mean is not asked. */
  private List<Finding> findings(ContactReader.Contact contact, Check asked) {
    String edition = asked.edition.isEmpty() ? contact.edition() : asked.edition;
    if (!constraints.editionNames().contains(edition)) {
      return List.of(differs(contact, String.join(", ", constraints.editionNames())));
    }
    if (!contact.edition().isEmpty() && !contact.edition().equals(edition)) {
      return List.of(differs(contact, edition));
    }
    return LoggedReasons.check(validator(edition, asked.maxReasons), contact.reasons());
  }

  private Finding differs(ContactReader.Contact contact, String expected) {
    Severity severity = constraints.severity(FindingId.EDITION_DIFFERS);
    return Finding.of(FindingId.EDITION_DIFFERS, EDITION, contact.edition(), expected).withSeverity(severity);
  }

  private record Check(String edition, int maxReasons, ContactReader reader, ReportedFindings report) {}
}
