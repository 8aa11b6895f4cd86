package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.input.CellText;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.output.RowBytes;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** Maps contacts on a thread of its own. */
final class MappingWork implements ContactWork<Stated<MappingWork.Alone>, MappingWork.Mapped> {
  private final StatedRows<Alone> rows;
  private final EncodedRows encoded;
  private final SumsSoFar sums;
  private final KeptColumns keep;
  private final int[] keptColumns;
  private final RowBytes bytes = new RowBytes();
  private final CellText cells;

  /** What is remembered of a contact that has one row alone. */
  record Alone(List<EncodedRow> rows, ContactSums sums) {}

  /**
   * Mapped contacts.
   *
   * @param rows their rows
   * @param sums what they add to the sums
   */
  // A carrier of text between threads, which nobody compares.
  @SuppressWarnings("ArrayRecordComponent")
  record Mapped(byte[] rows, SumsSoFar.Taken sums) {}

  /**
   * Work.
   *
   * @param encoded puts rows into words
   * @param keptColumns where the kept columns stand that are kept as typed
   */
  MappingWork(ContactRoute route, EncodedRows encoded, SumsSoFar sums, KeptColumns keep, int[] keptColumns,
      FindingLog log) {
    this.rows = new StatedRows<>(route, log, alone -> new Alone(encoded.of(alone), sums.of(alone)));
    this.encoded = encoded;
    this.sums = sums;
    this.keep = keep;
    this.keptColumns = keptColumns;
    this.cells = new CellText(keptColumns.length);
  }

  @Override
  public Stated<Alone> state(List<InputReason> reasons) {
    return rows.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<Alone>> contact) {
    List<Stated<Alone>> stated = contact.stated();
    Routed routed = rows.route(stated);
    if (!rows.isPlain(routed)) {
      return false;
    }
    boolean isAlone = stated.size() == 1;
    sums.add(routed, isAlone ? stated.get(0).made().sums() : sums.of(routed));
    List<EncodedRow> mapped = isAlone ? stated.get(0).made().rows() : encoded.of(routed, stated);
    for (int i = 0; i < mapped.size(); i++) {
      EncodedRow row = mapped.get(i);
      bytes.first(contact.id(), contact.idLength());
      row.addTo(bytes);
      if (keptColumns.length > 0) {
        addKept(contact, row);
      }
      bytes.end();
    }
    return true;
  }

  private void addKept(PlainContact<Stated<Alone>> contact, EncodedRow row) {
    int inputRow = inputRow(contact, row.reason());
    cells.clear();
    for (int k = 0; k < keptColumns.length; k++) {
      contact.copy(inputRow, keptColumns[k], cells);
      if (keep.isTyped(k)) {
        bytes.next(cells.characters(), cells.from(k), cells.to(k));
      } else {
        bytes.next(row.kept().get(k));
      }
    }
  }

  /** The contact's row that states a reason; a row may state none. */
  private static int inputRow(PlainContact<Stated<Alone>> contact, int reason) {
    int before = 0;
    for (int row = 0; ; row++) {
      before += contact.stated().get(row).reasons().size();
      if (before > reason) {
        return row;
      }
    }
  }

  @Override
  public Mapped finish() {
    return new Mapped(bytes.take(), sums.take());
  }
}
