package org.openhelpline.taxonomy.data.lint.check;

import java.util.List;

/** The names that come near to an unknown one, for messages. */
public final class Nearest {
  private Nearest() {}

  /** The names in one text, or that there are none. */
  public static String text(List<String> names) {
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}
