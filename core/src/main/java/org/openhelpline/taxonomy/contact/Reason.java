package org.openhelpline.taxonomy.contact;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Mode;

/**
 * One reason for contact: a code, where it happened, and the forms of OCSEA that stand on it. It may be any text that
 * was logged; whether it is valid is the validator's to say.
 *
 * @param code the code
 * @param mode where it happened; {@link Mode#NONE} if nothing was said or the concept has no mode
 * @param forms ids of forms, sorted, each once
 */
public record Reason(String code, Mode mode, List<String> forms) {
  /**
   * Sorts the forms and drops doubles.
   *
   * @throws NullPointerException if anything is null; it says what
   */
  public Reason {
    Objects.requireNonNull(code, "a reason needs a code, which is null");
    Objects.requireNonNull(mode, "a reason needs a mode, which is null; Mode.NONE if nothing was said");
    Objects.requireNonNull(forms, "a reason needs a list of forms, which is null; an empty one if there are none");
    for (String form : forms) {
      Objects.requireNonNull(form, "a form of a reason is null");
    }
    forms = forms.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(forms));
  }

  // Written out: what a record brings along takes longer, the first time, than to read an edition.
  @Override
  public boolean equals(Object other) {
    return other instanceof Reason reason && code.equals(reason.code) && mode == reason.mode
        && forms.equals(reason.forms);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * code.hashCode() + mode.ordinal()) + forms.hashCode();
  }

  /** A reason without forms. */
  public static Reason of(String code, Mode mode) {
    return new Reason(code, mode, List.of());
  }

  /** A reason of which nothing but the code is said. */
  public static Reason of(String code) {
    return of(code, Mode.NONE);
  }

  /**
   * What two statements of the same code say together: modes joined, forms united.
   *
   * @throws IllegalArgumentException if the codes differ
   */
  public Reason join(Reason other) {
    if (!code.equals(other.code)) {
      throw new IllegalArgumentException("'" + code + "' and '" + other.code + "' are different reasons");
    }
    Mode joined = mode.join(other.mode);
    if (joined == mode && other.forms.isEmpty()) {
      return this;
    }
    List<String> union = forms.isEmpty() ? other.forms
        : Stream.concat(forms.stream(), other.forms.stream()).toList();
    return new Reason(code, joined, union);
  }
}
