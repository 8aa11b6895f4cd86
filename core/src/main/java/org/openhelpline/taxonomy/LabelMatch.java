package org.openhelpline.taxonomy;

/**
 * A concept that a text fits.
 *
 * @param edition the edition that the match is about
 * @param concept the concept
 * @param matched the label that the text fitted
 * @param lang that label's language
 * @param kind how it fitted
 * @param score from 1 (the preferred label) down; comparable within one answer only
 */
public record LabelMatch(String edition, Concept concept, String matched, String lang, Kind kind, double score) {
  /** How a text fitted a label. */
  public enum Kind {
    /** The preferred label in some language. */
    PREFERRED("preferred", 1.0),
    /** An alternative label or odd spelling of this edition. */
    ALTERNATIVE("alternative", 0.9),
    /** The preferred label of another edition. */
    OTHER_EDITION("other-edition", 0.8),
    /** A label that differs in punctuation or spacing only. */
    LOOSE("loose", 0.6),
    /** No label fits; this one comes nearest. */
    NEAREST("nearest", 0.0);

    private final String token;
    private final double score;

    Kind(String token, double score) {
      this.token = token;
      this.score = score;
    }

    /** The token in files. */
    public String token() {
      return token;
    }

    /** The score that a match of this kind starts from. */
    public double score() {
      return score;
    }
  }
}
