package org.openhelpline.taxonomy;

/** How a concept stands in an edition. */
public enum ConceptStatus {
  /** Seen in the edition's evidence. */
  OBSERVED("observed"),
  /** Not seen in this edition's evidence; carried over from the edition before, and marked so. */
  CARRIED_FORWARD("carried-forward"),
  /** Dropped by this edition or an earlier one; kept so that it still resolves, with its successors. */
  RETIRED("retired");

  private final String token;

  ConceptStatus(String token) {
    this.token = token;
  }

  /** The token in files. */
  public String token() {
    return token;
  }
}
