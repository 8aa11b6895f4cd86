package org.openhelpline.taxonomy.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.ChunkedExport;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.input.InputRequest;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.Exports;
import org.openhelpline.taxonomy.cli.pipeline.FindingLog;
import org.openhelpline.taxonomy.cli.pipeline.KeptColumns;
import org.openhelpline.taxonomy.cli.pipeline.MappingPipeline;
import org.openhelpline.taxonomy.cli.pipeline.Summary;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * A run that writes mapped rows and their sums.
 *
 * @param console the streams
 * @param results where the rows go, and where the sums
 * @param findings where findings go
 * @param keep the columns of the input to keep
 */
record MappingRun(Console console, ResultOptions results, FindingsOption findings, KeptColumns keep) {
  /** What is mapped, and by what. */
  record Plan(String crosswalk, Provenance provenance, Taxonomy target, Validator validator,
      Function<MappingPipeline.Sinks, MappingPipeline> pipeline) {}

  /**
   * Runs.
   *
   * @param stating the columns beside a reason on which depends what becomes of it
   * @param threads how many threads work on it
   */
  int run(InputRequest request, Set<String> stating, int threads, Plan plan) throws InputException {
    Summary sums = new Summary(plan.target(), console.data().forms());
    FindingLog found;
    try (Outputs outputs = new Outputs(console.out(), List.of(request.path()));
        ChunkedExport source = ChunkedExport.open(request, stating)) {
      ResultOptions.Opened out = results.open(outputs);
      Optional<SafeCsv> csv = findings.open(outputs);
      found = new FindingLog(plan.validator(), csv);
      MappingPipeline pipeline = plan.pipeline().apply(new MappingPipeline.Sinks(out.rows(), keep, sums, found));
      Exports.each(source, threads, pipeline, found);
      out.rows().flush();
      csv.ifPresent(SafeCsv::flush);
      out.summary().ifPresent(to -> Json.write(to,
          sums.toMap(plan.crosswalk(), plan.provenance(), source.rowsRead(), found.counts())));
      outputs.commit();
    }
    found.showErrors(console.err());
    sums.unreadable().ifPresent(console.err()::println);
    found.sentence().ifPresent(sentence -> console.err().println("found " + sentence + findings.place()));
    return sums.unreadable().isPresent() || found.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
