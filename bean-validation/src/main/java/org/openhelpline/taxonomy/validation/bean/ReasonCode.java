package org.openhelpline.taxonomy.validation.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.bean.internal.ReasonCodeValidator;

/**
 * A text that is a code of an edition. On strings and on elements of containers, {@code List<@ReasonCode(...) String>}.
 *
 * <p>Findings: {@code unknown-code}, {@code not-selectable}, {@code not-within}, and, milder than errors and therefore
 * accepted unless the {@link #threshold()} says otherwise, {@code other-edition-code} and {@code retired-code}.
 */
// Providers create the validator; nobody else needs to see it.
@SuppressWarnings("exports")
@Documented
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Repeatable(ReasonCode.List.class)
@Constraint(validatedBy = ReasonCodeValidator.class)
public @interface ReasonCode {
  /** The edition, {@code 2024} for one. */
  String edition();

  /** Codes of the edition under one of which the code must stand, or be one of them; none means anywhere. */
  String[] within() default {};

  /** Whether a category that only groups is a finding. */
  boolean selectableOnly() default true;

  /**
   * The mildest severity that violates. By default errors only: a code of another edition, or an "other" beside a
   * specific reason, is accepted in silence.
   */
  Severity threshold() default Severity.ERROR;

  /**
   * The message. The default stands for that of each finding, in the language of the request; any other is shown for
   * every finding, with the finding's arguments, {@code {finding}} and {@code {severity}} filled in.
   */
  String message() default "{org.openhelpline.taxonomy.validation.bean.ReasonCode.message}";

  /** The groups that it belongs to. */
  Class<?>[] groups() default {};

  /** What a client attaches to it. */
  Class<? extends Payload>[] payload() default {};

  /** Several on one element, say of different groups. */
  @Documented
  @Retention(RUNTIME)
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @interface List {
    /** The constraints. */
    ReasonCode[] value();
  }
}
