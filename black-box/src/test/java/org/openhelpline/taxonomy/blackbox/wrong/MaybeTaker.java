package org.openhelpline.taxonomy.blackbox.wrong;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Wrong on purpose: takes an Optional, and a type of someone else. */
public final class MaybeTaker {
  /** Takes what may not be there. */
  public String take(Optional<String> text) {
    return text.orElse("");
  }

  /** Takes what a vendor may not have. */
  public String take(JavaClass foreign) {
    return foreign.getName();
  }
}
