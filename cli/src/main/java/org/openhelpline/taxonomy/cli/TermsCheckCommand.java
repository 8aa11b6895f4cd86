package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.input.TextPieces;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.terms.TermScan;
import org.openhelpline.taxonomy.terms.TermScanner;
import org.openhelpline.taxonomy.terms.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds terms in texts. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = {"Find wordings to avoid or to take care with, and say what to write instead.",
      "Of a text, no more is repeated than that such a wording is in it and where. Exit status 1 if there is one to"
          + " avoid."})
final class TermsCheckCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Texts in UTF-8, or in UTF-16 with a byte order mark;"
      + " - is standard input.")
  private List<String> files = List.of();

  @Option(names = "--all", description = "Also name the wordings that may be used.")
  private boolean all;

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  TermsCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TermScanner scanner = TermScanner.of(console.data().terms());
    boolean isAnyBad = false;
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      TermReport report = TermReport.of(format, out, all ? Usage.USE : Usage.TAKE_CARE);
      for (String file : files) {
        String name = TextPieces.name(file);
        TermScan scan = scanner.begin(m -> report.add(name, m));
        try {
          TextPieces.read(file, console.in(), scan::feed);
        } catch (InputException e) {
          // The other files are worth checking all the same.
          console.err().println(Main.oneLine(String.valueOf(e.getMessage())));
          isAnyBad = true;
        }
        scan.finish();
      }
      report.end();
      outputs.commit();
      if (isAnyBad) {
        return ExitStatus.NOT_DONE;
      }
      return report.hasAnyToAvoid() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
  }
}
