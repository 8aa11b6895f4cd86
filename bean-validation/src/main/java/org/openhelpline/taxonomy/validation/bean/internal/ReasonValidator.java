package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Validator;
import org.openhelpline.taxonomy.validation.bean.LoggedReason;
import org.openhelpline.taxonomy.validation.bean.ReasonAdapter;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints;
import org.openhelpline.taxonomy.validation.bean.ValidReason;

/** Validates reasons, one by one. */
public final class ReasonValidator implements ConstraintValidator<ValidReason, Object> {
  private static final String ONLY = "reasons[0].";

  private final TaxonomyConstraints constraints;
  private @Nullable Check check;

  /** Validates against what is installed. */
  public ReasonValidator() {
    this(TaxonomyConstraints.installed());
  }

  /** Validates against what is given. */
  public ReasonValidator(TaxonomyConstraints constraints) {
    this.constraints = constraints;
  }

  @Override
  public void initialize(ValidReason annotation) {
    check = new Check(constraints.validator(annotation.edition()).build(), adapter(annotation.adapter()),
        new ReportedFindings(ValidReason.class, annotation.message(), annotation.threshold()));
  }

  /** The annotation's user answers for it that the adapter is one of the annotated type. */
  @SuppressWarnings("unchecked")
  private static Optional<ReasonAdapter<Object>> adapter(Class<? extends ReasonAdapter<?>> type) {
    return type == ReasonAdapter.None.class ? Optional.empty()
        : Optional.of((ReasonAdapter<Object>) Adapters.create(type));
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    Check initialized = Initialized.value(check);
    if (value == null) {
      return true;
    }
    UnaryOperator<String> names = path -> path.substring(ONLY.length());
    UnaryOperator<String> places = initialized.adapter.isEmpty() ? names
        : path -> initialized.adapter.get().path(names.apply(path));
    return initialized.report.report(
        LoggedReasons.check(initialized.validator, List.of(initialized.read(value))), context, places);
  }

  private record Check(Validator validator, Optional<ReasonAdapter<Object>> adapter, ReportedFindings report) {
    LoggedReason read(Object value) {
      if (adapter.isPresent()) {
        return adapter.get().reason(value);
      }
      if (value instanceof Reason reason) {
        return LoggedReason.of(reason);
      }
      if (value instanceof LoggedReason reason) {
        return reason;
      }
      throw new ConstraintDeclarationException("@ValidReason can't read " + value.getClass().getName()
          + ": it needs an adapter, @ValidReason(adapter = ...)");
    }
  }
}
