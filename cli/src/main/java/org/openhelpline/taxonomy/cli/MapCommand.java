package org.openhelpline.taxonomy.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.input.InputRequest;
import org.openhelpline.taxonomy.cli.pipeline.KeptColumns;
import org.openhelpline.taxonomy.cli.pipeline.MappingPipeline;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Maps an export. */
@Command(name = "map", mixinStandardHelpOptions = true,
    description = "Map an export from a helpline's own list, or from an edition, to an edition.")
final class MapCommand implements Callable<Integer> {
  @Mixin
  private ExportOptions export = new ExportOptions();

  @Option(names = "--crosswalk", required = true, paramLabel = "ID|FILE",
      description = "A crosswalk that ships (see 'list'), or a file.")
  private String crosswalk = "";

  @Option(names = "--to", paramLabel = "E", description = "The edition wanted, if the crosswalk leads to another.")
  private Optional<String> to = Optional.empty();

  @Mixin
  private ResultOptions results = new ResultOptions();

  @Mixin
  private FindingsOption findings = new FindingsOption();

  @Mixin
  private KeepOption keep = new KeepOption();

  private final Console console;

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    TaxonomyData data = console.data();
    Crosswalk base = Sources.crosswalk(crosswalk, data);
    Crosswalk used = to.isPresent() ? data.onTo(base, to.get()) : base;
    Optional<CodeList> list = used.sourceList();
    KeptColumns kept = keep.of(export);
    InputRequest request = list.isPresent()
        ? export.labels(console, list.get(), kept.typed(), used.contextFields())
        : export.codes(console, kept.typed());
    return new MappingRun(console, results, findings, kept).run(request, used.contextFields(), export.threads(),
        plan(base.id(), used, data));
  }

  private static MappingRun.Plan plan(String id, Crosswalk used, TaxonomyData data) {
    Validator validator = used.sourceEdition()
        .map(edition -> Validator.builder(edition).editions(data.editions()))
        .orElseGet(() -> Validator.builder(used.target()))
        .forms(data.forms()).build();
    return new MappingRun.Plan(id, used.provenance(), used.target(), validator,
        sinks -> MappingPipeline.of(used, validator, sinks));
  }
}
