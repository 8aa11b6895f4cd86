package org.openhelpline.taxonomy.validation.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openhelpline.taxonomy.validation.bean.internal.ClassificationValidator;
import org.openhelpline.taxonomy.validation.bean.internal.LegacyCodeValidator;
import org.openhelpline.taxonomy.validation.bean.internal.ReasonCodeValidator;
import org.openhelpline.taxonomy.validation.bean.internal.ReasonValidator;

/**
 * Has this library's constraints check against what the host names, and leaves every other constraint to another factory:
 * that of the {@code Configuration}, or Spring's. Safe for use by several threads if that factory is.
 */
public final class TaxonomyConstraintValidatorFactory implements ConstraintValidatorFactory {
  private static final Map<Class<?>, Function<TaxonomyConstraints, ConstraintValidator<?, ?>>> OURS = Map.of(
      ReasonCodeValidator.class, ReasonCodeValidator::new,
      ReasonValidator.class, ReasonValidator::new,
      ClassificationValidator.class, ClassificationValidator::new,
      LegacyCodeValidator.class, LegacyCodeValidator::new);

  private final TaxonomyConstraints constraints;
  private final ConstraintValidatorFactory others;

  /**
   * A factory.
   *
   * @param constraints what this library's constraints check against
   * @param others what creates the validators of all other constraints
   */
  public TaxonomyConstraintValidatorFactory(TaxonomyConstraints constraints, ConstraintValidatorFactory others) {
    this.constraints = Objects.requireNonNull(constraints, "constraints");
    this.others = Objects.requireNonNull(others, "others");
  }

  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
    Function<TaxonomyConstraints, ConstraintValidator<?, ?>> ours = OURS.get(key);
    return ours == null ? others.getInstance(key) : key.cast(ours.apply(constraints));
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    if (!OURS.containsKey(instance.getClass())) {
      others.releaseInstance(instance);
    }
  }
}
