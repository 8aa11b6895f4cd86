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
import org.openhelpline.taxonomy.validation.bean.internal.ReasonValidator;

/**
 * A reason for contact that an edition holds: its code, its mode and its forms. On
 * {@link org.openhelpline.taxonomy.contact.Reason}, {@link LoggedReason}, and on any other type with an adapter.
 *
 * <p>Violations stand at {@code code}, {@code mode} or {@code forms[0]} of the reason. In a list, put it on the class of
 * the element and {@code Valid} on the list, or use {@link ValidClassification}, which sees the reasons together.
 */
// Providers create the validator; nobody else needs to see it.
@SuppressWarnings("exports")
@Documented
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE, TYPE})
@Repeatable(ValidReason.List.class)
@Constraint(validatedBy = ReasonValidator.class)
public @interface ValidReason {
  /** The edition, {@code 2024} for one. */
  String edition();

  /** How a reason is read from a type of one's own; it needs a public constructor without arguments. */
  Class<? extends ReasonAdapter<?>> adapter() default ReasonAdapter.None.class;

  /**
   * The mildest severity that violates. By default errors only: a code of another edition, or an "other" beside a
   * specific reason, is accepted in silence.
   */
  Severity threshold() default Severity.ERROR;

  /**
   * The message. The default stands for that of each finding, in the language of the request; any other is shown for
   * every finding, with the finding's arguments, {@code {finding}} and {@code {severity}} filled in.
   */
  String message() default "{org.openhelpline.taxonomy.validation.bean.ValidReason.message}";

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
    ValidReason[] value();
  }
}
