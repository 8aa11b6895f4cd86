package org.openhelpline.taxonomy.validation.bean;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.bean.internal.ClassificationValidator;

/**
 * The reasons of a contact, each by itself and all together. On
 * {@link org.openhelpline.taxonomy.contact.Classification}, on collections of
 * {@link org.openhelpline.taxonomy.contact.Reason} or {@link LoggedReason}, and on any other type with an adapter.
 *
 * <p>Violations stand at the reason: {@code reasons[1].mode}; in a collection, {@code [1].mode} below the property. What
 * is about the contact as a whole stands at the contact.
 */
// Providers create the validator; nobody else needs to see it.
@SuppressWarnings("exports")
@Documented
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE, TYPE})
@Repeatable(ValidClassification.List.class)
@Constraint(validatedBy = ClassificationValidator.class)
public @interface ValidClassification {
  /** The edition; without it, the one that the value itself names. */
  String edition() default "";

  /** How many reasons a contact may have. */
  int maxReasons() default Integer.MAX_VALUE;

  /** How reasons are read from a type of one's own; it needs a public constructor without arguments. */
  Class<? extends ContactAdapter<?>> adapter() default ContactAdapter.None.class;

  /**
   * The mildest severity that violates. By default errors only: a code of another edition, or an "other" beside a
   * specific reason, is accepted in silence.
   */
  Severity threshold() default Severity.ERROR;

  /**
   * The message. The default stands for that of each finding, in the language of the request; any other is shown for
   * every finding, with the finding's arguments, {@code {finding}} and {@code {severity}} filled in.
   */
  String message() default "{org.openhelpline.taxonomy.validation.bean.ValidClassification.message}";

  /** The groups that it belongs to. */
  Class<?>[] groups() default {};

  /** What a client attaches to it. */
  Class<? extends Payload>[] payload() default {};

  /** Several on one element, say of different groups. */
  @Documented
  @Retention(RUNTIME)
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE, TYPE})
  @interface List {
    /** The constraints. */
    ValidClassification[] value();
  }
}
