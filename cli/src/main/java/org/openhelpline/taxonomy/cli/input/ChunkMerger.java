package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Piece;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Rows;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Worked;

/** Puts the parts of a file together again, in their order. */
final class ChunkMerger<R> {
  private final RowReading reading;
  private final IdLog ids;
  private final ContactSink<R> sink;
  private final Deque<InputContact> ready = new ArrayDeque<>();
  private final ContactGrouping grouping = new ContactGrouping(ready::add);
  private long linesBefore;
  private char[] leftOver = new char[0];
  private boolean isSkipping;
  private boolean hasHeader;
  private boolean isAtRecord = true;

  ChunkMerger(RowReading reading, IdLog ids, ContactSink<R> sink) {
    this.reading = reading;
    this.ids = ids;
    this.sink = sink;
  }

  /** Whether the next part starts with a record. */
  boolean isAtRecord() {
    return isAtRecord;
  }

  /** What is in a part that does not start with a record. */
  ScannedChunk<R> continued(Chunk chunk, ChunkScanner<R> scanner) {
    return scanner.scanGuarded(leftOver, isSkipping, chunk, !hasHeader);
  }

  /** Takes the next part and says how many rows it has. */
  long merge(ScannedChunk<R> part) throws IOException {
    for (Piece<R> piece : part.pieces()) {
      if (piece instanceof Worked<R> worked) {
        end();
        ids.add(worked.ids(), linesBefore);
        sink.worked(worked.work());
      } else if (piece instanceof Rows<R> rows) {
        if (rows.startsContact()) {
          grouping.end();
        }
        for (ScannedRow row : rows.rows()) {
          grouping.add(row.read(reading, linesBefore));
          handOver();
        }
      }
    }
    if (part.failure().isPresent()) {
      BadTextException failure = part.failure().get();
      throw failure.after(linesBefore);
    }
    linesBefore += part.lines();
    leftOver = part.leftOver();
    isSkipping = part.skipping();
    isAtRecord = part.endsWell();
    hasHeader |= part.hasHeader();
    return part.rows();
  }

  private void handOver() throws IOException {
    for (InputContact contact = ready.poll(); contact != null; contact = ready.poll()) {
      if (!contact.id().isEmpty()) {
        IdRun one = new IdRun();
        one.add(contact.id().toCharArray(), contact.id().length(), contact.line());
        ids.add(one, 0);
      }
      sink.contact(contact);
    }
  }

  /** Hands over what is held: no more rows of the last contact come. */
  void end() throws IOException {
    grouping.end();
    handOver();
  }
}
