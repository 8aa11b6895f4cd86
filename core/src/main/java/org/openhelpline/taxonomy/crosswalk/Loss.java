package org.openhelpline.taxonomy.crosswalk;

import java.util.Locale;

/** What a mapping lost, or could not tell. */
public enum Loss {
  /** The target should say where it happened, or the source did, and the result does not. */
  MODE_UNKNOWN,
  /** Of what the result stands for, one part's mode is stated and another's is not, or could not be kept. */
  MODE_PARTLY_UNKNOWN,
  /** The target is wider than the source: detail is gone. */
  GENERALISED,
  /** The target is narrower than the source: it says more than the source did. */
  SPECIALISED,
  /** Several sources became one target. */
  MERGED,
  /** One source became several targets together. */
  SPLIT,
  /** Several alternatives were left; none was chosen. */
  AMBIGUOUS,
  /** A form could not stand on the target. */
  FORM_DROPPED,
  /** The figures of this code before and after can't be compared. */
  SERIES_BREAK;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files. */
  public String token() {
    return token;
  }
}
