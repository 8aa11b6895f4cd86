package org.openhelpline.taxonomy.examples.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reason as a client sends it; anything may be missing. */
public record ReasonForm(@Nullable String code, @Nullable String mode, @Nullable List<@Nullable String> forms) {
  static final ReasonForm EMPTY = new ReasonForm(null, null, null);
}
