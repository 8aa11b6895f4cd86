package org.openhelpline.taxonomy.cli;

import java.util.Optional;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import picocli.CommandLine.Option;

/** Where the findings of a run go that writes something else in the first place. */
final class FindingsOption {
  @Option(names = "--findings", paramLabel = "F",
      description = "Where every finding goes, with contact and line, as CSV; the summary only counts them.")
  private Optional<String> findings = Optional.empty();

  /** Where they are, or how to get them, for a sentence. */
  String place() {
    return findings.map(file -> ", in '" + file + "'").orElse("; --findings writes them");
  }

  /** Opens the findings, if they are wanted. */
  Optional<SafeCsv> open(Outputs outputs) {
    return findings.map(outputs::open).map(SafeCsv::new);
  }
}
