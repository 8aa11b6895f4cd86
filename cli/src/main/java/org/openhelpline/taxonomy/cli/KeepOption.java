package org.openhelpline.taxonomy.cli;

import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.KeptColumns;
import org.openhelpline.taxonomy.cli.pipeline.MappingPipeline;
import picocli.CommandLine.Option;

/** Which columns of the input are kept. */
final class KeepOption {
  @Option(names = "--keep", paramLabel = "COL", split = ",",
      description = "Columns of the input to keep; 'source_' stands before a name that the result has already, and of a "
          + "row that answers for several the values are joined by '|'. 'primary' is true on the row of the contact's "
          + "primary reason.")
  private List<String> keep = List.of();

  /** The columns to keep of an export. */
  KeptColumns of(ExportOptions export) {
    return MappingPipeline.kept(keep, export.hasReasonRows());
  }
}
