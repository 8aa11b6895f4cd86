package org.openhelpline.taxonomy.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.pipeline.MappingPipeline;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Migrates stored codes. */
@Command(name = "migrate", mixinStandardHelpOptions = true,
    description = {"Migrate stored codes from one edition to another.",
      "The input has the columns contact_id, code and, if known, mode and forms."})
final class MigrateCommand implements Callable<Integer> {
  @Mixin
  private ExportOptions export = new ExportOptions();

  @Option(names = "--from", required = true, paramLabel = "E1", description = "The edition that the codes are of.")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "E2", description = "The edition wanted.")
  private String to = "";

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", defaultValue = Outputs.STANDARD,
      description = "Where the rows go; '-' is standard output.")
  private String output = Outputs.STANDARD;

  @Option(names = "--summary", paramLabel = "S", description = "Where the sums go, as JSON.")
  private Optional<String> summary = Optional.empty();

  @Option(names = "--keep", paramLabel = "COL", split = ",", description = "Columns of the input to keep.")
  private List<String> keep = List.of();

  private final Console console;

  MigrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    TaxonomyData data = TaxonomyData.bundled();
    Migration migration = data.migration(from, to);
    Validator validator =
        Validator.builder(data.edition(from)).editions(data.editions()).forms(data.forms()).build();
    return new MappingRun(console, output, summary, keep).run(export.codes(console, keep),
        new MappingRun.Plan(migration.crosswalk().id(), migration.provenance(), migration.crosswalk().target(),
            validator, sinks -> MappingPipeline.of(migration, validator, sinks)));
  }
}
