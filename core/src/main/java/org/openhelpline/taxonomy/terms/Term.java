package org.openhelpline.taxonomy.terms;

import java.util.List;
import java.util.Optional;

/**
 * A wording in a language, the form that it names, and what is said of using it.
 *
 * @param wording the wording as it is shown
 * @param lang its language tag (BCP 47)
 * @param variants other spellings; plurals that {@link TermScanner} knows by itself need not be among them
 * @param form the id of the form that it names; empty if it names none
 * @param statuses what each authority says; the first is the one that counts
 * @param note what else to know; may be empty
 * @param sources addresses of pages that support the wording or what it means
 */
public record Term(String wording, String lang, List<String> variants, Optional<String> form,
    List<TermStatus> statuses, String note, List<String> sources) {
  /**
   * Copies what it is given.
   *
   * @throws IllegalArgumentException if there is no status
   */
  public Term {
    variants = List.copyOf(variants);
    statuses = List.copyOf(statuses);
    sources = List.copyOf(sources);
    if (statuses.isEmpty()) {
      throw new IllegalArgumentException("'" + wording + "' has no status");
    }
  }

  /** The status that counts. */
  public TermStatus status() {
    return statuses.get(0);
  }

  /** What the status that counts says. */
  public Usage usage() {
    return status().usage();
  }

  /** What to write instead, from every authority, that of the status that counts first; each wording once. */
  public List<String> instead() {
    return statuses.stream().flatMap(s -> s.instead().stream()).distinct().toList();
  }

  /**
   * Whether its language is written without spaces between words. Such wordings are found anywhere in a text, and
   * others as whole words only.
   */
  public boolean isUnspaced() {
    return Languages.isUnspaced(lang);
  }
}
