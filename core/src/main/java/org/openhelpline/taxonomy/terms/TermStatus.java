package org.openhelpline.taxonomy.terms;

import java.util.List;

/**
 * What one authority says of using a wording.
 *
 * @param authority who says it
 * @param edition the edition of the authority's document, or empty if it has none
 * @param usage what it says
 * @param instead what it says to write instead, best first; in the language of the term
 * @param note how it puts it, and how far that was verified; may be empty
 * @param source the address of the page that shows it; may be empty for advice
 */
public record TermStatus(Authority authority, String edition, Usage usage, List<String> instead, String note,
    String source) {
  /** Copies what it is given. */
  public TermStatus {
    instead = List.copyOf(instead);
  }
}
