package org.openhelpline.taxonomy.validation.bean;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * A reason as texts, as a form or an API delivers it. Whether they name anything is the validator's to say, so a mode
 * that is none ends in a finding and not in an exception.
 *
 * @param code the code; empty if there is none, which no edition holds
 * @param mode the token of the mode, in any letter case; empty if nothing was said
 * @param forms ids of forms, in the order in which they were delivered
 */
// JSpecify is for compilers and IDEs, and not needed at run time.
@SuppressWarnings("exports")
public record LoggedReason(String code, String mode, List<String> forms) {
  /** Copies the forms. */
  public LoggedReason {
    forms = List.copyOf(forms);
  }

  /** A reason of which any part may be missing. */
  public static LoggedReason of(@Nullable String code, @Nullable String mode,
      @Nullable Collection<? extends @Nullable String> forms) {
    return new LoggedReason(Objects.requireNonNullElse(code, ""), Objects.requireNonNullElse(mode, ""),
        forms == null ? List.of() : forms.stream().map(f -> Objects.requireNonNullElse(f, "")).toList());
  }

  /** A reason of which nothing but the code is said. */
  public static LoggedReason of(@Nullable String code) {
    return of(code, null, null);
  }

  /** A reason of the core. */
  public static LoggedReason of(Reason reason) {
    return new LoggedReason(reason.code(), reason.mode().token(), reason.forms());
  }
}
