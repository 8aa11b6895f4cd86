package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** The rows of a mapping that contacts that state the same lead to, and the sums that they add to. */
final class MappedOutcome extends SummedOutcome {
  private final List<Row> rows;

  /**
   * A row.
   *
   * @param cells its cells from the position to the last one that is not kept, with a delimiter before each
   * @param reason the first of the contact's reasons that it answers for, counted from 0
   * @param kept the kept cells; empty where it is the input's row that says what stands there
   */
  record Row(byte[] cells, int reason, List<byte[]> kept) {}

  MappedOutcome(Routed routed, List<Row> rows, ContactSums sums) {
    super(routed, sums);
    this.rows = rows;
  }

  List<Row> rows() {
    return rows;
  }
}
