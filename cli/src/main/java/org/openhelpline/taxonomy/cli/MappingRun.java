package org.openhelpline.taxonomy.cli;

import java.io.Writer;
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
import org.openhelpline.taxonomy.cli.output.RowOutput;
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
 * @param output where the rows go
 * @param summary where the sums go, if anywhere
 * @param keep the columns of the input to keep
 */
record MappingRun(Console console, String output, Optional<String> summary, KeptColumns keep) {

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
    FindingLog findings = new FindingLog(plan.validator(), Optional.empty());
    try (Outputs outputs = new Outputs(console.out(), List.of(request.path()));
        ChunkedExport source = ChunkedExport.open(request, stating)) {
      RowOutput rows = new RowOutput(outputs.openStream(output));
      Optional<Writer> sumsOut = summary.map(outputs::open);
      MappingPipeline pipeline = plan.pipeline().apply(new MappingPipeline.Sinks(rows, keep, sums, findings));
      Exports.each(source, threads, pipeline, findings);
      sumsOut.ifPresent(out -> Json.write(out,
          sums.toMap(plan.crosswalk(), plan.provenance(), source.rowsRead(), findings.counts())));
      outputs.commit();
    }
    findings.showErrors(console.err());
    if (sums.hasUnreadable()) {
      console.err().println(sums.unreadable());
    }
    return sums.hasUnreadable() || findings.hasErrors() ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
