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
import org.openhelpline.taxonomy.validation.bean.internal.LegacyCodeValidator;

/**
 * A text, or a {@link org.openhelpline.taxonomy.crosswalk.SourceReason}, that is an entry of the list that a crosswalk
 * starts from: {@code Category > Subcategory}, or the last level alone where the list has it once. What the crosswalk
 * makes of the entry does not matter.
 *
 * <p>Findings: {@code unknown-entry}, {@code two-readings}.
 */
// Providers create the validator; nobody else needs to see it.
@SuppressWarnings("exports")
@Documented
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Repeatable(LegacyCode.List.class)
@Constraint(validatedBy = LegacyCodeValidator.class)
public @interface LegacyCode {
  /** The id of the crosswalk, {@code kellimni-mt} for one. */
  String crosswalk();

  /**
   * The mildest severity that violates. By default errors only: a code of another edition, or an "other" beside a
   * specific reason, is accepted in silence.
   */
  Severity threshold() default Severity.ERROR;

  /**
   * The message. The default stands for that of each finding, in the language of the request; any other is shown for
   * every finding, with the finding's arguments, {@code {finding}} and {@code {severity}} filled in.
   */
  String message() default "{org.openhelpline.taxonomy.validation.bean.LegacyCode.message}";

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
    LegacyCode[] value();
  }
}
