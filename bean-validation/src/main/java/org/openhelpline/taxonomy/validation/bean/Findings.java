package org.openhelpline.taxonomy.validation.bean;

import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.bean.internal.Hibernate;

/** The findings behind violations. */
public final class Findings {
  private Findings() {}

  /**
   * The finding that a violation reports, with its stable id and its arguments; its path is as the host's type names it,
   * from the constrained element on.
   *
   * @return empty if the violation is of another constraint, or the provider is not Hibernate Validator: Jakarta
   *     Validation itself gives a violation nowhere to carry it
   */
  public static Optional<Finding> of(ConstraintViolation<?> violation) {
    return Hibernate.IS_PRESENT ? Hibernate.finding(violation) : Optional.empty();
  }
}
