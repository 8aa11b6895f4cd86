package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.openhelpline.taxonomy.validation.Finding;

/** What Hibernate Validator can do beyond the standard. To be asked only if it is present. */
public final class Hibernate {
  /** Whether it can be used here at all; whether it is the one that validates is another question. */
  public static final boolean IS_PRESENT = isPresent();

  private Hibernate() {}

  private static boolean isPresent() {
    try {
      Class.forName("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext", false,
          ReportedFindings.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Its own context; empty if another provider validates. */
  static Optional<HibernateConstraintValidatorContext> context(ConstraintValidatorContext context) {
    try {
      return Optional.of(context.unwrap(HibernateConstraintValidatorContext.class));
    } catch (ValidationException e) {
      return Optional.empty();
    }
  }

  /** The finding that a violation carries; empty if it carries none. */
  public static Optional<Finding> finding(ConstraintViolation<?> violation) {
    return violation instanceof HibernateConstraintViolation<?> hibernate
        ? Optional.ofNullable(hibernate.getDynamicPayload(Finding.class)) : Optional.empty();
  }
}
