package org.openhelpline.taxonomy.crosswalk;

import java.util.Locale;

/** What became of a reason of the source. */
public enum ReasonStatus {
  /** It leads to one set of targets. */
  MAPPED,
  /** Several readings are left. */
  AMBIGUOUS,
  /** It is no reason for contact. */
  OUT_OF_SCOPE,
  /** The list does not hold it. */
  UNKNOWN,
  /** Its record could not be read. */
  MALFORMED;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files. */
  public String token() {
    return token;
  }
}
