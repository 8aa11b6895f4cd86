package org.openhelpline.taxonomy.cli;

import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.ChunkedExport;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.Exports;
import org.openhelpline.taxonomy.cli.pipeline.FindingLog;
import org.openhelpline.taxonomy.cli.pipeline.Summary;
import org.openhelpline.taxonomy.cli.pipeline.ValidationPipeline;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an export that is already in the framework's codes or labels. */
@Command(name = "validate", mixinStandardHelpOptions = true,
    description = {"Check contacts that are logged with the framework's codes or labels.",
      "The input has the columns contact_id and code (and mode, forms), or contact_id, category and subcategory."})
final class ValidateCommand implements Callable<Integer> {
  @Mixin
  private ExportOptions export = new ExportOptions();

  @Option(names = "--edition", required = true, paramLabel = "E", description = "The edition to check against.")
  private String edition = "";

  @Option(names = {"-o", "--output"}, paramLabel = "FINDINGS", defaultValue = Outputs.STANDARD,
      description = "Where the findings go; '-' is standard output.")
  private String output = Outputs.STANDARD;

  @Option(names = "--summary", paramLabel = "S", description = "Where the sums go, as JSON.")
  private Optional<String> summary = Optional.empty();

  @Option(names = "--max-reasons", paramLabel = "N", description = "How many reasons a contact may have.")
  private Optional<Integer> maxReasons = Optional.empty();

  @Option(names = "--severity", paramLabel = "ID=LEVEL", split = ",",
      description = "Another severity for a finding: error, warning or advice.")
  private Map<String, String> severities = new LinkedHashMap<>();

  @Mixin
  private LanguageOption language = new LanguageOption();

  private final Console console;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Messages messages = Messages.in(language.locale());
    TaxonomyData data = console.data();
    Taxonomy taxonomy = data.edition(edition);
    Validator.Builder builder = Validator.builder(taxonomy).editions(data.editions()).forms(data.forms())
        .severities(severities());
    maxReasons.ifPresent(builder::maxReasons);
    Validator validator = builder.build();
    Summary sums = new Summary(taxonomy, data.forms());
    FindingLog findings;
    ExportOptions.Opened opened = export.openCodesOrLabels(console, List.of());
    try (Outputs outputs = new Outputs(console.out(), List.of(export.in()));
        ChunkedExport source = opened.source()) {
      SafeCsv rows = new SafeCsv(outputs.open(output));
      Optional<Writer> sumsOut = summary.map(outputs::open);
      findings = new FindingLog(validator, Optional.of(rows), messages);
      ValidationPipeline pipeline =
          new ValidationPipeline(data.migration(edition, edition), validator, opened.labels(), sums, findings);
      Exports.each(source, export.threads(), pipeline, findings);
      rows.flush();
      Map<String, String> versions = new LinkedHashMap<>();
      versions.put(taxonomy.toString(), taxonomy.version());
      versions.put("forms", data.forms().version());
      Provenance provenance = new Provenance(edition, versions);
      FindingLog found = findings;
      sumsOut.ifPresent(out ->
          Json.write(out, sums.toMap("", provenance, source.rowsRead(), found.counts())));
      outputs.commit();
    }
    return sums.hasUnreadable() || findings.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private Map<FindingId, Severity> severities() {
    Map<FindingId, Severity> map = new EnumMap<>(FindingId.class);
    severities.forEach((id, level) -> map.put(
        FindingId.ofId(id).orElseThrow(() -> new Failure("unknown finding '" + id + "'; valid: "
            + Stream.of(FindingId.values()).map(FindingId::id).collect(Collectors.joining(", ")))),
        Severity.ofToken(level).orElseThrow(() ->
            new Failure("'" + level + "' is no severity; valid: error, warning, advice"))));
    return map;
  }
}
