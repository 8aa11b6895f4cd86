package org.openhelpline.taxonomy.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermStatus;
import org.openhelpline.taxonomy.terms.Usage;

/** How terms are put to people and to programs. */
final class TermTexts {
  /** What must stand beside every listing. */
  static final String NOTICE = "The Terminology Guidelines' own status is given only where a page shows it; what"
      + " helpline-taxonomy says is this project's advice.";

  /** The columns of a row for each status of a term. */
  static final List<String> COLUMNS = List.of("term", "lang", "variants", "form", "status", "authority", "edition",
      "advice", "counts", "instead", "note", "source");

  private TermTexts() {}

  /** A row for each status of a term. */
  static void rows(Rows rows, Term term) {
    for (TermStatus s : term.statuses()) {
      rows.row(term.wording(), term.lang(), term.variants(), term.form().orElse(""), s.usage().token(),
          s.authority().id(), s.edition(), s.authority().advice(), s.equals(term.status()), s.instead(), s.note(),
          s.source());
    }
  }

  /** Who says it: {@code helpline-taxonomy, advice}; {@code terminology-guidelines, edition 1}. */
  static String authority(TermStatus status) {
    return status.authority().id() + (status.authority().advice() ? ", advice" : "")
        + (status.edition().isEmpty() ? "" : ", edition " + status.edition());
  }

  /** What the others say, each in a word. */
  static List<String> others(Term term) {
    return term.statuses().stream().skip(1).map(s -> authority(s) + ": " + s.usage().token()).toList();
  }

  /** What to write instead in quotes, or what there is to know if there is nothing to write instead. */
  static String advice(Term term) {
    List<String> instead = term.status().instead().isEmpty() ? term.instead() : term.status().instead();
    if (term.usage() == Usage.USE || instead.isEmpty()) {
      return note(term);
    }
    return "write " + instead.stream().map(i -> '"' + i + '"').collect(Collectors.joining(" or "));
  }

  /** What there is to know of a term. */
  static String note(Term term) {
    return term.note().isEmpty() ? term.status().note() : term.note();
  }
}
