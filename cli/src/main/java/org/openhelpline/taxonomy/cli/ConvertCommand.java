package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.exchange.CrosswalkFiles;
import org.openhelpline.taxonomy.cli.exchange.CrosswalkFormat;
import org.openhelpline.taxonomy.cli.exchange.TableFault;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Converts a crosswalk from one format to another. */
@Command(name = "convert", mixinStandardHelpOptions = true,
    description = {"Convert a crosswalk between .json, .sssom.tsv and .csv, by file name. Nothing is lost on the way.",
      "From a format to itself it is a copy in the project's own layout."})
final class ConvertCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN",
      description = "The crosswalk: NAME.json, NAME.sssom.tsv, NAME.csv, or the id of one that ships (see 'list').")
  private String in = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "Where it goes: NAME.json, NAME.sssom.tsv or NAME.csv.")
  private String out = "";

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CrosswalkFormat format = CrosswalkFormat.of(out).orElseThrow(() -> new Failure("'" + out
        + "' does not say what format is wanted; valid ends of the name: " + CrosswalkFormat.extensions()));
    TaxonomyData data = console.data();
    boolean isShipped = data.crosswalkIds().contains(in);
    CrosswalkFiles files = new CrosswalkFiles(data);
    CrosswalkFiles.Content content = isShipped
        ? new CrosswalkFiles.Content(data.crosswalkDocument(in), List.of())
        : files.readDocument(Sources.path(in));
    String text = files.write(content.document(), format);
    try (Outputs outputs = new Outputs(console.out(), isShipped ? List.of() : List.of(in))) {
      outputs.open(out).write(text);
      outputs.commit();
    }
    content.notices().stream().map(TableFault::toString).map(Main::oneLine)
        .forEach(notice -> console.err().println(in + ": " + notice));
    return content.notices().isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }
}
