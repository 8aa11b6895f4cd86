package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermMatch;
import org.openhelpline.taxonomy.terms.Usage;

/** What was found in texts, printed as it comes. */
final class TermReport {
  private static final List<String> COLUMNS = List.of("file", "line", "column", "term", "lang", "form", "status",
      "authority", "edition", "advice", "others", "match", "instead", "note");

  /** Takes one finding. */
  private interface Printer {
    void print(String file, TermMatch match);
  }

  private final Usage least;
  private final Printer printer;
  private final Runnable ending;
  private boolean hasAnyToAvoid;

  private TermReport(Usage least, Printer printer, Runnable ending) {
    this.least = least;
    this.printer = printer;
    this.ending = ending;
  }

  /**
   * A report that goes to a writer, which stays open.
   *
   * @param least the least concern that is worth a line
   */
  static TermReport of(Format format, Writer out, Usage least) {
    if (format == Format.TEXT) {
      return new TermReport(least, (file, match) -> line(out, file, match), () -> { });
    }
    Rows rows = Rows.of(format, out, COLUMNS);
    return new TermReport(least, (file, match) -> row(rows, file, match), rows::end);
  }

  void add(String file, TermMatch match) {
    Usage usage = match.term().usage();
    hasAnyToAvoid |= usage == Usage.AVOID;
    if (usage.compareTo(least) >= 0) {
      printer.print(file, match);
    }
  }

  void end() {
    ending.run();
  }

  boolean hasAnyToAvoid() {
    return hasAnyToAvoid;
  }

  private static void row(Rows rows, String file, TermMatch match) {
    Term term = match.term();
    rows.row(file, match.line(), match.column(), term.wording(), term.lang(), term.form().orElse(""),
        term.usage().token(), term.status().authority().id(), term.status().edition(),
        term.status().authority().advice(), TermTexts.others(term), match.substring() ? "substring" : "word",
        term.instead(), TermTexts.note(term));
  }

  /** In the way of compilers, which editors know how to follow to the place. */
  private static void line(Writer out, String file, TermMatch match) {
    Term term = match.term();
    List<String> said = new ArrayList<>();
    said.add(TermTexts.authority(term.status()) + ": " + term.usage().token());
    said.addAll(TermTexts.others(term));
    String advice = TermTexts.advice(term);
    try {
      out.write(file + ':' + match.line() + ':' + match.column() + ": " + term.usage().token() + " \"" + term.wording()
          + '"' + (match.substring() ? " (substring)" : "") + (advice.isEmpty() ? "" : ": " + advice)
          + " [" + String.join("; ", said) + "]\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
