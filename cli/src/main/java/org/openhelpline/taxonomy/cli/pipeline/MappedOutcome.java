package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** The rows of a mapping that contacts that state the same lead to, and the sums that they add to. */
final class MappedOutcome extends SummedOutcome {
  private final List<EncodedRow> rows;

  MappedOutcome(Routed routed, List<EncodedRow> rows, ContactSums sums) {
    super(routed, sums);
    this.rows = rows;
  }

  List<EncodedRow> rows() {
    return rows;
  }
}
