package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.CellText;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.output.RowBytes;

/** Maps contacts on a thread of its own. */
final class MappingWork implements ContactWork<Stated<MappedOutcome>, MappingWork.Mapped> {
  private final KeptColumns keep;
  private final int[] keptColumns;
  private final FindingLog findings;
  private final Outcomes<MappedOutcome> known;
  private final RowBytes bytes = new RowBytes();
  private final CellText cells;
  private List<MappedOutcome> outcomes = new ArrayList<>();

  /**
   * Mapped contacts.
   *
   * @param rows their rows
   * @param outcomes what became of each
   */
  // A carrier of text between threads, which nobody compares.
  @SuppressWarnings("ArrayRecordComponent")
  record Mapped(byte[] rows, List<MappedOutcome> outcomes) {}

  /**
   * Work.
   *
   * @param keptColumns where the kept columns stand that are kept as typed
   * @param outcomes its own
   * @param threads how many threads do such work
   */
  MappingWork(ContactRoute route, MappedOutcomes outcomes, KeptColumns keep, int[] keptColumns, FindingLog findings,
      int threads) {
    this.known = new Outcomes<>(route, outcomes::of, threads);
    this.keep = keep;
    this.keptColumns = keptColumns;
    this.cells = new CellText(keptColumns.length);
    this.findings = findings;
  }

  @Override
  public Stated<MappedOutcome> state(List<InputReason> reasons) {
    return known.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<MappedOutcome>> contact) {
    MappedOutcome outcome = known.of(contact.stated());
    if (!outcome.isPlain(findings)) {
      return false;
    }
    outcomes.add(outcome);
    List<EncodedRow> mapped = outcome.rows();
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

  private void addKept(PlainContact<Stated<MappedOutcome>> contact, EncodedRow row) {
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
  private static int inputRow(PlainContact<Stated<MappedOutcome>> contact, int reason) {
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
    Mapped mapped = new Mapped(bytes.take(), outcomes);
    outcomes = new ArrayList<>();
    return mapped;
  }
}
