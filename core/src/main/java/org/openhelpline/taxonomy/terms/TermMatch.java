package org.openhelpline.taxonomy.terms;

/**
 * A wording found in a text. It holds where, and nothing of the text.
 *
 * @param term the term whose wording it is
 * @param substring whether it was found as a mere sequence of characters, as in languages written without spaces:
 *     then it may be part of a longer word
 * @param start where it starts, in UTF-16 units from the start of the text
 * @param end where it ends, exclusive
 * @param line the line that it starts on; the first is 1; lines end with LF, CR or both
 * @param column where it starts on that line, in Unicode characters; the first is 1
 */
public record TermMatch(Term term, boolean substring, long start, long end, long line, long column) {
  /**
   * The piece of the text that was matched.
   *
   * @param text the whole text that was scanned
   * @throws IndexOutOfBoundsException if the text is shorter than that
   */
  public CharSequence in(CharSequence text) {
    return text.subSequence(Math.toIntExact(start), Math.toIntExact(end));
  }
}
