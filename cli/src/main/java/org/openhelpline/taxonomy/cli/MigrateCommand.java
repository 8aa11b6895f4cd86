package org.openhelpline.taxonomy.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.input.ContactSource;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.Exports;
import org.openhelpline.taxonomy.cli.pipeline.FindingLog;
import org.openhelpline.taxonomy.cli.pipeline.KeptColumns;
import org.openhelpline.taxonomy.cli.pipeline.MappingPipeline;
import org.openhelpline.taxonomy.cli.pipeline.MigrationPreview;
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

  @Mixin
  private ResultOptions results = new ResultOptions();

  @Mixin
  private FindingsOption findings = new FindingsOption();

  @Mixin
  private KeepOption keep = new KeepOption();

  @Option(names = "--dry-run", description = "Do not migrate; tell what would change (as CSV to OUT, and as JSON "
      + "to S if asked for).")
  private boolean dryRun;

  private final Console console;

  MigrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    TaxonomyData data = console.data();
    Migration migration = data.migration(from, to);
    Validator validator =
        Validator.builder(data.edition(from)).editions(data.editions()).forms(data.forms()).build();
    if (dryRun) {
      return preview(migration, validator);
    }
    KeptColumns kept = keep.of(export);
    return new MappingRun(console, results, findings, kept).run(export.codes(console, kept.typed()), Set.of(),
        export.threads(), new MappingRun.Plan(migration.crosswalk().id(), migration.provenance(),
            migration.crosswalk().target(), validator, sinks -> MappingPipeline.of(migration, validator, sinks)));
  }

  private int preview(Migration migration, Validator validator) throws InputException {
    FindingLog found;
    MigrationPreview preview;
    try (Outputs outputs = new Outputs(console.out(), List.of(export.in()));
        ContactSource source = ContactSource.open(export.codes(console, List.of()))) {
      ResultOptions.Opened out = results.open(outputs);
      Optional<SafeCsv> csv = findings.open(outputs);
      found = new FindingLog(validator, csv);
      preview = new MigrationPreview(migration, validator, found);
      Exports.each(source, preview::process, found);
      csv.ifPresent(SafeCsv::flush);
      preview.write(out.rows().csv());
      out.rows().flush();
      out.summary().ifPresent(sums -> Json.write(sums, preview.toMap(source.rowsRead())));
      outputs.commit();
    }
    found.showErrors(console.err());
    preview.unreadable().ifPresent(console.err()::println);
    console.err().println(preview.summary());
    return preview.unreadable().isPresent() || found.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
