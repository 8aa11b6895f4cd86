package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermStatus;
import org.openhelpline.taxonomy.terms.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one term. */
@Command(name = "show", mixinStandardHelpOptions = true,
    description = "Show what each authority says of a wording, what to write instead, and the sources.")
final class TermsShowCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TERM", description = "The wording, a variant or a plural of it.")
  private String wording = "";

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  TermsShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Term> terms = find(console.data().terms());
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT) {
        for (Term term : terms) {
          show(out, term);
        }
        out.write(TermTexts.NOTICE + '\n');
      } else {
        Rows rows = Rows.of(format, out, TermTexts.COLUMNS);
        terms.forEach(t -> TermTexts.rows(rows, t));
        rows.end();
      }
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  private List<Term> find(Terms terms) {
    List<Term> found = terms.find(wording);
    if (found.isEmpty()) {
      List<String> nearest = terms.nearest(wording).stream().map(Term::wording).toList();
      throw new Failure("no term '" + wording + "'"
          + (nearest.isEmpty() ? " (see 'helpline-taxonomy terms list')" : "; nearest: " + String.join(", ", nearest)));
    }
    return found;
  }

  private static void show(Writer out, Term term) throws IOException {
    out.write(term.wording() + " (" + term.lang() + ")\n");
    line(out, "also", String.join(", ", term.variants()));
    line(out, "form", term.form().orElse(""));
    line(out, "status", term.usage().token() + ", says " + TermTexts.authority(term.status()));
    for (String instead : term.instead()) {
      line(out, "instead", instead);
    }
    line(out, "note", term.note());
    for (TermStatus status : term.statuses()) {
      line(out, "says", TermTexts.authority(status) + ": " + status.usage().token()
          + (status.note().isEmpty() ? "" : ". " + status.note())
          + (status.source().isEmpty() ? "" : " <" + status.source() + ">"));
    }
    for (String source : term.sources()) {
      line(out, "source", source);
    }
    out.write('\n');
  }

  private static void line(Writer out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("  " + name + " ".repeat(9 - name.length()) + value + "\n");
    }
  }
}
