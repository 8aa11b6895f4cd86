package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the terms. */
@Command(name = "list", mixinStandardHelpOptions = true,
    description = "List the terms with the status that counts; CSV and JSON have a row for each authority.")
final class TermsListCommand implements Callable<Integer> {
  @Option(names = "--lang", paramLabel = "L", description = "Terms of one language only: pt is any Portuguese.")
  private Optional<String> lang = Optional.empty();

  @Option(names = "--status", paramLabel = "S", converter = UsageConverter.class,
      description = "Terms of one status only: use, take-care or avoid.")
  private Optional<Usage> status = Optional.empty();

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  TermsListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    lang.ifPresent(l -> Languages.require(l, console.data().terms().all().stream().map(Term::lang)));
    List<Term> terms = console.data().terms().all().stream()
        .filter(t -> lang.isEmpty() || isOf(lang.get(), t))
        .filter(t -> status.isEmpty() || t.usage() == status.get()).toList();
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT) {
        Table table = new Table("term", "lang", "status", "who says so", "what to know");
        terms.forEach(t -> table.row(t.wording(), t.lang(), t.usage().token(), TermTexts.authority(t.status()),
            TermTexts.advice(t)));
        table.text(out);
        out.write('\n' + TermTexts.NOTICE + '\n');
      } else {
        Rows rows = Rows.of(format, out, TermTexts.COLUMNS);
        terms.forEach(t -> TermTexts.rows(rows, t));
        rows.end();
      }
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  /** Whether a term is of a language: {@code pt} is any Portuguese. */
  private static boolean isOf(String lang, Term term) {
    return (term.lang() + '-').regionMatches(true, 0, lang + '-', 0, lang.length() + 1);
  }
}
