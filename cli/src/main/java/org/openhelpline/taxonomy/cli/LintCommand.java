package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.cli.exchange.CrosswalkFiles;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.data.lint.LintMessages;
import org.openhelpline.taxonomy.data.lint.LintReport;
import org.openhelpline.taxonomy.data.lint.Linter;
import org.openhelpline.taxonomy.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a taxonomy, a code list or a crosswalk. */
@Command(name = "lint", mixinStandardHelpOptions = true,
    description = {
      "Find what is wrong, or likely wrong, in a taxonomy, an extension of one, a code list or a crosswalk, and how to"
          + " mend it. Where it is: a JSON pointer, or line and column of a table.",
      "The exit status is 1 if there is an error or a warning that the file does not explain under 'suppress'."})
final class LintCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|ID",
      description = "A JSON file, a crosswalk as .csv or .sssom.tsv, '-' for standard input (JSON), or what ships (see"
          + " 'list'): 2024, chi/2024, kellimni-mt ...")
  private String document = "";

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Option(names = "--all", description = "Show also what the file explains, with its reasons.")
  private boolean all;

  @Option(names = "--max-reasons", paramLabel = "N", defaultValue = "" + Linter.MAX_REASONS,
      description = "How many reasons a contact may have; without it, ${DEFAULT-VALUE}.")
  private int maxReasons = Linter.MAX_REASONS;

  @Mixin
  private LanguageOption language = new LanguageOption();

  /** A report, and how to say where its findings are. */
  private record Linted(LintReport report, UnaryOperator<String> place) {}

  private final Console console;
  private LintMessages messages = LintMessages.in(Locale.ENGLISH);

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    messages = LintMessages.in(language.locale());
    List<Linted> reports = reports(new Linter(console.data(), maxReasons));
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT) {
        for (Linted report : reports) {
          text(out, report);
        }
      } else {
        table(reports).print(format, out);
      }
      outputs.commit();
    }
    return reports.stream().map(Linted::report).allMatch(LintReport::passes) ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  /** An id may stand for two things: helplines' lists and the crosswalks from them go by the helpline's name. */
  private List<Linted> reports(Linter linter) throws IOException {
    List<Linted> reports = new ArrayList<>();
    for (ResourceInfo resource : Sources.resources(document, console.data())) {
      reports.add(new Linted(linter.lint(resource), pointer -> pointer));
    }
    if (reports.isEmpty() && CrosswalkFiles.isTable(document)) {
      CrosswalkFiles.LintedTable table = new CrosswalkFiles(console.data()).lint(Sources.path(document), linter);
      reports.add(new Linted(table.report(), table.place()));
    } else if (reports.isEmpty()) {
      try (InputStream in = Sources.open(document, console)) {
        reports.add(new Linted(linter.lint(in, document), pointer -> pointer));
      }
    }
    return reports;
  }

  private Table table(List<Linted> reports) {
    List<String> columns = new ArrayList<>(List.of("check", "severity", "pointer", "subject", "message", "mend"));
    if (all) {
      columns.add("suppressed");
    }
    Table table = new Table(columns.toArray(String[]::new));
    for (Linted linted : reports) {
      linted.report().findings().forEach(f -> row(table, linted, f, ""));
      if (all) {
        linted.report().suppressed().forEach(s -> row(table, linted, s.finding(), s.reason()));
      }
    }
    return table;
  }

  private void row(Table table, Linted linted, LintFinding f, String reason) {
    List<String> cells = new ArrayList<>(List.of(f.check().id(), f.severity().token(), linted.place().apply(f.pointer()), f.subject(),
        messages.of(f), messages.mend(f.check())));
    if (all) {
      cells.add(reason);
    }
    table.row(cells.toArray());
  }

  private void text(Writer out, Linted linted) throws IOException {
    LintReport report = linted.report();
    for (LintFinding f : report.findings()) {
      text(out, linted, f);
    }
    for (LintReport.Suppressed s : all ? report.suppressed() : List.<LintReport.Suppressed>of()) {
      text(out, linted, s.finding());
      out.write("  suppressed: " + s.reason() + "\n");
    }
    out.write(report.name() + ": " + count(report, Severity.ERROR, "error", "errors") + ", "
        + count(report, Severity.WARNING, "warning", "warnings") + ", "
        + count(report, Severity.ADVICE, "piece of advice", "pieces of advice") + "; "
        + report.suppressed().size() + " suppressed\n");
  }

  private void text(Writer out, Linted linted, LintFinding f) throws IOException {
    String place = linted.place().apply(f.pointer());
    out.write(linted.report().name() + " " + (place.isEmpty() ? "/" : place) + " " + f.severity().token() + " "
        + f.check().id() + (f.subject().isEmpty() ? "" : " (" + f.subject() + ")") + "\n  " + messages.of(f)
        + "\n  to mend it: " + messages.mend(f.check()) + "\n");
  }

  private static String count(LintReport report, Severity severity, String one, String several) {
    long count = report.findings().stream().filter(f -> f.severity() == severity).count();
    return count + " " + (count == 1 ? one : several);
  }
}
