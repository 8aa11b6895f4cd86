package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.EditionDiff;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changed between two editions. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = "Show what changed from one edition to another: added, retired, renamed, split, merged, series breaks.")
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "E1", description = "The edition before.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "E2", description = "The edition after.")
  private String after = "";

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TaxonomyData data = console.data();
    Crosswalk route = data.migration(before, after).crosswalk();
    Table table = new Table("change", "code", "label_before", "label_after", "codes", "note");
    for (EditionDiff.Change c : EditionDiff.of(route)) {
      table.row(c.kind().token(), c.code(), c.before(), c.after(), String.join("|", c.related()), c.note());
    }
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT) {
        out.write("from " + heading(data, before) + "\nto   " + heading(data, after) + "\n\n");
      }
      table.print(format, out);
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  private static String heading(TaxonomyData data, String edition) {
    return "edition " + edition + ", " + data.edition(edition).standing().token() + " (" + Standing.NOTICE + ")";
  }
}
