package org.openhelpline.taxonomy.cli;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.FiguresCsv;
import org.openhelpline.taxonomy.cli.report.Report;
import org.openhelpline.taxonomy.cli.report.Sheet;
import org.openhelpline.taxonomy.data.AggregateWriter;
import org.openhelpline.taxonomy.tabulation.Aggregate;
import org.openhelpline.taxonomy.tabulation.AggregateNote;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.SharedAggregate;
import org.openhelpline.taxonomy.tabulation.SharedTable;
import org.openhelpline.taxonomy.tabulation.SuppressionPolicy;
import org.openhelpline.taxonomy.tabulation.Suppressor;
import org.openhelpline.taxonomy.tabulation.Tabulation;
import picocli.CommandLine.Option;

/** Where figures go, and whether small ones are taken out first. */
final class FiguresOptions {
  @Option(names = {"-o", "--output"}, paramLabel = "CSV", defaultValue = Outputs.STANDARD,
      description = "Where the figures go, a row for each line; '-' is standard output.")
  private String output = Outputs.STANDARD;

  @Option(names = "--json", paramLabel = "J",
      description = "Where the figures go as an aggregate, for 'merge' or to send on.")
  private Optional<String> json = Optional.empty();

  @Option(names = "--html", paramLabel = "H", description = "Where the report page goes: one file, no network.")
  private Optional<String> html = Optional.empty();

  @Option(names = "--suppress", paramLabel = "K", arity = "0..1", parameterConsumer = OptionalThreshold.class,
      description = "Take out counts from 1 to K - 1, and whatever else would give them away, before anything is "
          + "written (K is " + SuppressionPolicy.DEFAULT_K + " if it is left out).")
  private Optional<Integer> suppress = Optional.empty();

  @Option(names = "--hide-zeros", description = "With --suppress: take zeros out like small counts.")
  private boolean hideZeros;

  /** Where the figures go as an aggregate, if anywhere. */
  Optional<String> json() {
    return json;
  }

  /** How small figures are taken out, if they are. */
  Optional<SuppressionPolicy> policy() {
    if (hideZeros && suppress.isEmpty()) {
      throw new Failure("--hide-zeros needs --suppress");
    }
    return suppress.map(k -> new SuppressionPolicy(k, hideZeros));
  }

  /** Opened outputs, before anything is counted: what can't be written should be known at once. */
  Opened open(Outputs outputs) {
    return new Opened(outputs.open(output), json.map(outputs::open), html.map(outputs::open), policy());
  }

  /** Outputs that wait for the figures. */
  record Opened(Writer csv, Optional<Writer> json, Optional<Writer> html, Optional<SuppressionPolicy> policy) {

    /**
     * Writes figures.
     *
     * @param tabulation the figures
     * @param sources who sent them, if that is known
     * @param versions the versions that they rest on, by name
     */
    void write(Tabulation tabulation, List<AggregateSource> sources, Map<String, String> versions) {
      SafeCsv rows = new SafeCsv(csv);
      FiguresCsv figures = new FiguresCsv(rows, tabulation.plan());
      Optional<SharedTable> shared = policy.map(p -> Suppressor.suppress(tabulation, p));
      shared.ifPresentOrElse(figures::write, () -> figures.write(tabulation));
      AggregateNote.of(sources).forEach(note -> figures.note(note.kind().token(), note.text()));
      rows.flush();
      json.ifPresent(out -> AggregateWriter.write(shared.isPresent() ? new SharedAggregate(sources, shared.get())
          : new Aggregate(sources, tabulation), out));
      html.ifPresent(out -> Report.write(shared.map(table -> Sheet.of(table, sources, versions))
          .orElseGet(() -> Sheet.of(tabulation, sources, versions)), out));
    }
  }
}
