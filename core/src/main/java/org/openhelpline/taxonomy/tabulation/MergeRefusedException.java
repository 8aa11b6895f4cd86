package org.openhelpline.taxonomy.tabulation;

import java.util.List;

/** Figures that can't be added up. It names every reason, not the first one only. */
public final class MergeRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The reasons; a plain array, for serialization. */
  private final String[] reasons;

  /** A refusal for these reasons, at least one. */
  public MergeRefusedException(List<String> reasons) {
    super("these figures can't be added up: " + String.join("; ", reasons));
    this.reasons = reasons.toArray(String[]::new);
  }

  /** The reasons. */
  public List<String> reasons() {
    return List.of(reasons);
  }
}
