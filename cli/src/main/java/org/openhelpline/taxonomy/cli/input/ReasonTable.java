package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A table with a row for each reason, read in parts. */
final class ReasonTable implements Closeable {
  private final CsvTable table;
  private final TableColumns columns;
  private final ReasonCells reasons;
  private final InputRequest request;
  private final Set<String> stating;
  private final Chunks chunks;
  private final SplitDetector splits =
      new SplitDetector(ContactSource.MOST_SPLIT_CONTACTS, Partitions.BLOCK);
  private final IdLog ids = new IdLog(splits);
  private long rows;

  ReasonTable(CsvTable table, InputRequest request, Set<String> stating, Chunks chunks) {
    this.table = table;
    this.reasons = ReasonCells.of(table::column, request);
    this.columns = new TableColumns(table, reasons, request.wantedColumns(), stating);
    this.request = request;
    this.stating = stating;
    this.chunks = chunks;
  }

  int column(String name) {
    return table.column(name);
  }

  <R> void each(int threads, Supplier<? extends ContactWork<?, R>> work, ContactSink<R> sink) throws IOException {
    RowReading reading = new RowReading(columns.id(),
        new WantedCells(table::column, request.wantedColumns()), reasons);
    ChunkMerger<R> merger = new ChunkMerger<>(reading, ids, sink);
    try (ScanPool<R> pool = new ScanPool<>(threads, () -> scanner(work.get()))) {
      while (pool.submitFrom(chunks)) {
        ScanPool.Pending<R> next = pool.take();
        rows += merger.merge(merger.isAtRecord() ? next.scanned()
            : pool.scan(scanner -> merger.continued(next.chunk(), scanner)));
      }
    }
    merger.end();
    ids.finish();
  }

  private <S, R> ChunkScanner<R> scanner(ContactWork<S, R> work) {
    return ChunkScanner.of(columns, new Statements<>(table, reasons, stating, work::state), work);
  }

  long rowsRead() {
    return rows;
  }

  List<SplitContact> splitContacts() {
    return splits.found();
  }

  long splitContactCount() {
    return splits.count();
  }

  @Override
  public void close() throws IOException {
    try {
      ids.close();
    } finally {
      chunks.close();
    }
  }
}
