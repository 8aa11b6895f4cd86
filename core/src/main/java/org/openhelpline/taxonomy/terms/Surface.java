package org.openhelpline.taxonomy.terms;

/**
 * A folded text that stands for a term.
 *
 * @param term the term
 * @param first what its first character is
 * @param last what its last character is
 */
record Surface(Term term, Letters.Kind first, Letters.Kind last) {
  static Surface of(Term term, String folded) {
    Letters.Kind first = Letters.Kind.OTHER;
    Letters.Kind last = Letters.Kind.OTHER;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      last = Letters.kind(folded.codePointAt(i), last);
      first = i == 0 ? last : first;
    }
    return new Surface(term, first, last);
  }

  /** Whether it may stand between two characters: as a whole word, or anywhere but not short of a letter's marks. */
  boolean fitsBetween(Letters.Kind before, Letters.Kind after) {
    if (term.isUnspaced()) {
      return !after.isMark();
    }
    return !(first.joinsToWhatFollows() && before.joinsToWhatFollows())
        && !(last.joinsToWhatFollows() && after.joinsToWhatPrecedes());
  }
}
