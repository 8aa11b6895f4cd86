package org.openhelpline.taxonomy.cli;

import java.io.Writer;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.RowOutput;
import picocli.CommandLine.Option;

/** Where the rows of a run go, and where its sums. */
final class ResultOptions {
  @Option(names = {"-o", "--output"}, paramLabel = "OUT", defaultValue = Outputs.STANDARD,
      description = "Where the rows go; '-' is standard output.")
  private String output = Outputs.STANDARD;

  @Option(names = "--summary", paramLabel = "S", description = "Where the sums go, as JSON.")
  private Optional<String> summary = Optional.empty();

  /** Opened results, before anything is read: what can't be written should be known at once. */
  Opened open(Outputs outputs) {
    return new Opened(new RowOutput(outputs.openStream(output)), summary.map(outputs::open));
  }

  /** Where the rows go, for a sentence. */
  String place() {
    return output.equals(Outputs.STANDARD) ? "on standard output" : "in '" + output + "'";
  }

  /** Results that wait to be written. */
  record Opened(RowOutput rows, Optional<Writer> summary) {}
}
