package org.openhelpline.taxonomy.cli;

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
      "The input has the columns contact_id and code, or contact_id, category and subcategory,",
      "and mode and forms if they are known."})
final class ValidateCommand implements Callable<Integer> {
  @Mixin
  private ExportOptions export = new ExportOptions();

  @Option(names = "--edition", required = true, paramLabel = "E", description = "The edition to check against.")
  private String edition = "";

  @Mixin
  private ResultOptions results = new ResultOptions();

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
    FindingLog found;
    ExportOptions.Opened opened = export.openCodesOrLabels(console, List.of());
    try (ChunkedExport source = opened.source();
        Outputs outputs = new Outputs(console.out(), List.of(export.in()))) {
      ResultOptions.Opened out = results.open(outputs);
      found = new FindingLog(validator, Optional.of(out.rows().csv()), messages);
      ValidationPipeline pipeline =
          new ValidationPipeline(data.migration(edition, edition), validator, opened.labels(), sums, found);
      Exports.each(source, export.threads(), pipeline, found);
      out.rows().flush();
      Map<String, String> versions = new LinkedHashMap<>();
      versions.put(taxonomy.toString(), taxonomy.version());
      versions.put("forms", data.forms().version());
      Provenance provenance = new Provenance(edition, versions);
      out.summary().ifPresent(to ->
          Json.write(to, sums.toMap("", provenance, source.rowsRead(), found.counts())));
      outputs.commit();
    }
    found.sentence().ifPresent(sentence -> console.err().println("done; " + sentence + ", "
        + results.place()));
    return sums.unreadable().isPresent() || found.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
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
