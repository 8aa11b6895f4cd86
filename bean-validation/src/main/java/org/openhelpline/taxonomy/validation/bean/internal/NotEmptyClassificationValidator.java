package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.contact.Classification;

/** Lets {@code NotEmpty} ask of a contact that it has a reason; as everywhere, {@code null} is empty to it. */
public final class NotEmptyClassificationValidator implements ConstraintValidator<NotEmpty, Classification> {
  /** A validator; all of them are the same. */
  public NotEmptyClassificationValidator() {}

  @Override
  public boolean isValid(@Nullable Classification value, ConstraintValidatorContext context) {
    return value != null && !value.reasons().isEmpty();
  }
}
