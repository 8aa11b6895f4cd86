package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.output.RowBytes;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** Maps contacts on a thread of its own. */
final class MappingWork implements ContactWork<MappingWork.Mapped> {
  private static final byte[] NO_CELL = {};

  private final ContactRoute route;
  private final MappedRows rows;
  private final KeptColumns keep;
  private final int[] keptColumns;
  private final ContactSums.Maker sums;
  private final FindingLog findings;
  private final Outcomes<MappedOutcome> known;
  private final RowBytes bytes = new RowBytes();
  private List<MappedOutcome> outcomes = new ArrayList<>();

  /**
   * Mapped contacts.
   *
   * @param rows their rows
   * @param outcomes what became of each
   */
  record Mapped(byte[] rows, List<MappedOutcome> outcomes) {}

  /**
   * Work.
   *
   * @param keptColumns where the kept columns stand that are kept as typed
   * @param remembered how many outcomes are remembered at least
   */
  MappingWork(ContactRoute route, MappedRows rows, KeptColumns keep, int[] keptColumns, ContactSums.Maker sums,
      FindingLog findings, int remembered) {
    this.known = new Outcomes<>(this::outcome, remembered);
    this.route = route.remembering();
    this.rows = rows;
    this.keep = keep;
    this.keptColumns = keptColumns;
    this.sums = sums;
    this.findings = findings;
  }

  private MappedOutcome outcome(InputContact contact) {
    Routed routed = route.route(contact);
    List<MappedOutcome.Row> encoded = new ArrayList<>();
    for (MappedRows.Row row : rows.of(routed)) {
      List<byte[]> kept = new ArrayList<>();
      for (int i = 0; i < keep.size(); i++) {
        kept.add(keep.isTyped(i) ? NO_CELL : bytes.cell(row.cells().get(RowWriter.size() + i)));
      }
      // Of the first cell, which is the contact's id, no more than the delimiter behind it.
      List<String> cells = new ArrayList<>(row.cells().subList(0, RowWriter.size()));
      cells.set(0, "");
      encoded.add(new MappedOutcome.Row(bytes.row(cells), row.reason(), kept));
    }
    return new MappedOutcome(routed, encoded, sums.of(routed));
  }

  @Override
  public boolean take(PlainContact contact) {
    MappedOutcome outcome = known.of(contact);
    if (!outcome.isPlain(findings)) {
      return false;
    }
    outcomes.add(outcome);
    List<MappedOutcome.Row> mapped = outcome.rows();
    for (int i = 0; i < mapped.size(); i++) {
      MappedOutcome.Row row = mapped.get(i);
      bytes.first(contact.id(), contact.idLength());
      bytes.add(row.cells());
      for (int k = 0; k < keptColumns.length; k++) {
        if (keep.isTyped(k)) {
          bytes.next(contact.cell(inputRow(contact, row.reason()), keptColumns[k]));
        } else {
          bytes.next(row.kept().get(k));
        }
      }
      bytes.end();
    }
    return true;
  }

  /** The contact's row that states a reason; a row may state none. */
  private static int inputRow(PlainContact contact, int reason) {
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
