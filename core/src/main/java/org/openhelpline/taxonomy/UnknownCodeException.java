package org.openhelpline.taxonomy;

import java.util.List;

/** A code was asked for that the taxonomy does not hold. The message names the nearest valid ones. */
public final class UnknownCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The code that was asked for. */
  private final String code;

  /** The valid codes most like it; a plain array, for serialization. */
  private final String[] nearest;

  UnknownCodeException(String code, String where, List<String> nearest) {
    super("unknown code '" + code + "' in " + where
        + (nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest)));
    this.code = code;
    this.nearest = nearest.toArray(String[]::new);
  }

  /** The code that was asked for. */
  public String code() {
    return code;
  }

  /** The valid codes most like it, best first; may be empty. */
  public List<String> nearest() {
    return List.of(nearest);
  }
}
