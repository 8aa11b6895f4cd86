package org.openhelpline.taxonomy.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.ChunkedExport;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute;
import org.openhelpline.taxonomy.cli.pipeline.Exports;
import org.openhelpline.taxonomy.cli.pipeline.FindingLog;
import org.openhelpline.taxonomy.cli.pipeline.TabulationPipeline;
import org.openhelpline.taxonomy.cli.pipeline.Unreadable;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.LoggingProfile;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;
import org.openhelpline.taxonomy.tabulation.OneReason;
import org.openhelpline.taxonomy.tabulation.Tabulation;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;
import org.openhelpline.taxonomy.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the contacts of an export. */
@Command(name = "tabulate", mixinStandardHelpOptions = true, description = {
  "Count the contacts and reasons of an export, with bounds for what is undecided.",
  "Without --crosswalk the input holds the framework's codes (contact_id, code and, if known, mode and forms) or its",
  "labels (contact_id, category, subcategory)."})
final class TabulateCommand implements Callable<Integer> {
  @Mixin
  private ExportOptions export = new ExportOptions();

  @Mixin
  private FiguresOptions figures = new FiguresOptions();

  @Option(names = "--edition", required = true, paramLabel = "E", description = "The edition to count in.")
  private String edition = "";

  @Option(names = "--crosswalk", paramLabel = "ID|FILE",
      description = "A crosswalk that ships (see 'list'), or a file: the input holds its list's labels.")
  private Optional<String> crosswalk = Optional.empty();

  @Option(names = "--by", paramLabel = "COL", split = ",",
      description = "Columns of the input to break the figures down by, at most three; of a contact with several rows, "
          + "its first row says which group it is in.")
  private List<String> by = List.of();

  @Option(names = "--source", paramLabel = "ID", description = "Who sends the figures; needed for --json.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--logs", paramLabel = "WHAT=ANSWER", split = ",", description = "How the source logs: several, "
      + "online, both, each yes, no or unknown. Several reasons a contact? Online told apart? Both possible?")
  private Map<String, String> logs = new LinkedHashMap<>();

  @Option(names = "--one-reason", paramLabel = "RULE", defaultValue = "edition-order", description = "Which reason "
      + "stands for a contact that may have one only and names no primary one: edition-order, first-logged, or codes "
      + "joined by '>' (default: ${DEFAULT-VALUE}).")
  private String oneReason = "edition-order";

  private static final String CONTACT_ID = "contact_id";

  private final Console console;

  TabulateCommand(Console console) {
    this.console = console;
  }

  /** An opened export and the way of its contacts. */
  private record Input(ChunkedExport source, ContactRoute route, Validator validator, Map<String, String> versions) {}

  @Override
  public Integer call() throws Exception {
    TaxonomyData data = console.data();
    Taxonomy taxonomy = data.edition(edition);
    if (by.stream().anyMatch(column -> column.strip().equalsIgnoreCase(CONTACT_ID))) {
      throw new Failure("--by " + CONTACT_ID + " would make a group of each contact; choose columns with few values");
    }
    TabulationPlan plan = TabulationPlan.builder(taxonomy).forms(data.forms()).columns(by)
        .oneReason(OneReason.ofToken(oneReason)).orderedSource(export.keepsOrder()).build();
    LoggingProfile profile = profile();
    if (figures.json().isPresent() && source.isEmpty()) {
      throw new Failure("--json needs --source: who sends the figures");
    }
    Tabulator tabulator = new Tabulator(plan);
    Input input = open(data, taxonomy);
    FindingLog findings = new FindingLog(input.validator(), Optional.empty());
    Tabulation tabulation;
    try (ChunkedExport contacts = input.source();
        Outputs outputs = new Outputs(console.out(), List.of(export.in()))) {
      FiguresOptions.Opened out = figures.open(outputs);
      Exports.each(contacts, export.threads(), new TabulationPipeline(input.route(), tabulator, findings), findings);
      tabulation = tabulator.tabulation();
      Map<String, String> versions = new LinkedHashMap<>(input.versions());
      versions.put("library", Versions.library());
      out.write(tabulation, source.map(id -> new AggregateSource(id, profile, versions)).stream().toList(),
          versions);
      outputs.commit();
    }
    findings.showErrors(console.err());
    Figures total = tabulation.total();
    Optional<String> unreadable = Unreadable.sentence(
        Arrays.stream(ReasonStatus.values()).mapToLong(total::loggedReasons).sum(),
        total.loggedReasons(ReasonStatus.UNKNOWN), total.loggedReasons(ReasonStatus.MALFORMED));
    unreadable.ifPresent(console.err()::println);
    return unreadable.isPresent() || findings.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private Input open(TaxonomyData data, Taxonomy taxonomy) throws Exception {
    if (crosswalk.isEmpty()) {
      Migration migration = data.migration(edition, edition);
      Validator validator = Validator.builder(taxonomy).editions(data.editions()).forms(data.forms()).build();
      ExportOptions.Opened opened = export.openCodesOrLabels(console, by);
      return new Input(opened.source(), ContactRoute.ofFramework(migration, validator, opened.labels()), validator,
          migration.provenance().versions());
    }
    Crosswalk used = data.onTo(Sources.crosswalk(crosswalk.get(), data), edition);
    Optional<CodeList> list = used.sourceList();
    Validator validator = Validator.builder(used.sourceEdition().orElse(taxonomy)).editions(data.editions())
        .forms(data.forms()).build();
    ChunkedExport contacts = ChunkedExport.open(list.isPresent()
        ? export.labels(console, list.get(), by, used.contextFields())
        : export.codes(console, by), used.contextFields());
    return new Input(contacts, ContactRoute.of(used, validator), validator, used.provenance().versions());
  }

  private LoggingProfile profile() {
    for (String what : logs.keySet()) {
      if (!List.of("several", "online", "both").contains(what)) {
        throw new Failure("'" + what + "' is no question about logging; valid: several, online, both");
      }
    }
    return new LoggingProfile(answer("several"), answer("online"), answer("both"));
  }

  private Answer answer(String what) {
    String token = logs.getOrDefault(what, Answer.UNKNOWN.token());
    return Answer.ofToken(token).orElseThrow(() ->
        new Failure("'" + token + "' is no answer to '" + what + "'; valid: yes, no, unknown"));
  }
}
