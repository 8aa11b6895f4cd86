package org.openhelpline.taxonomy.cli.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the contacts in parts of a file. A part is first handed to the CSV parser as it is; only if anything in it is
 * not as it should be, a {@link RecordGuard} is put between. Not safe for use by several threads.
 */
final class ChunkScanner<R> {
  private static final byte SENTINEL = '!';
  private static final int SENTINEL_CELLS = 1;

  private final TableColumns columns;
  private final RowCollector row;
  private final PieceBuilder<?, R> pieces;
  private long rows;
  private boolean isHeaderAhead;

  private ChunkScanner(TableColumns columns, RowCollector row, PieceBuilder<?, R> pieces) {
    this.columns = columns;
    this.row = row;
    this.pieces = pieces;
  }

  static <S, R> ChunkScanner<R> of(TableColumns columns, Statements<S> statements, ContactWork<S, R> work) {
    Deque<PlainRow> spare = new ArrayDeque<>();
    return new ChunkScanner<>(columns, new RowCollector(columns, spare),
        new PieceBuilder<>(work, () -> new PlainContact<>(columns, statements), spare));
  }

  private void start(boolean hasHeader) {
    pieces.start();
    rows = 0;
    isHeaderAhead = hasHeader;
  }

  /** What is in a part, supposing that it starts with a record. */
  ScannedChunk<R> scan(Chunk chunk) {
    long lines = scanPlainly(chunk);
    return lines < 0 ? scanGuarded(new char[0], false, chunk, chunk.isFirst())
        : new ScannedChunk<>(pieces.finish(), rows, lines, new char[0], false, !isHeaderAhead, Optional.empty());
  }

  /** Scans a part in which all is well and says how many lines it has; negative if something is not. */
  private long scanPlainly(Chunk chunk) {
    start(chunk.isFirst());
    byte[] bytes = chunk.bytes();
    int to = chunk.to();
    if (chunk.length() > RecordGuard.LONGEST_CELL) {
      return -1;
    }
    if (!chunk.isLast()) {
      // Only if it comes out as a record of its own, the part ends where a record does; and it tells the lines.
      bytes[to++] = SENTINEL;
    }
    String text = new String(bytes, chunk.from(), to - chunk.from(), StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0 || text.indexOf('\0') >= 0) {
      return -1;
    }
    CloseableIterator<RowCollector> records = CsvReader.builder().fieldSeparator(columns.delimiter())
        .skipEmptyLines(true).allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).build(row, text).iterator();
    try {
      while (records.hasNext()) {
        records.next();
        if (row.isWhole()) {
          wholeRow();
        } else {
          return chunk.isLast() || row.cellCount() != SENTINEL_CELLS || records.hasNext() ? -1 : row.line() - 1;
        }
      }
      return chunk.isLast() ? 0 : -1;
    } catch (CsvParseException e) {
      rethrowOthers(e);
      return -1;
    }
  }

  private static void rethrowOthers(CsvParseException e) {
    if (e.getCause() instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
  }

  /**
   * What is in a part.
   *
   * @param leftOver the start of its first record, which stands in the parts before
   * @param skipping whether the part begins within a bad line
   * @param hasHeader whether its first record is the header
   */
  ScannedChunk<R> scanGuarded(char[] leftOver, boolean skipping, Chunk chunk, boolean hasHeader) {
    start(hasHeader);
    RecordGuard guard = new RecordGuard(leftOver, leftOver.length,
        StrictText.utf8(chunk.bytes(), chunk.from(), chunk.length()), columns.delimiter(), columns.count(),
        columns.id(), chunk.isLast(), skipping);
    CloseableIterator<RowCollector> records = CsvReader.builder().fieldSeparator(columns.delimiter())
        .skipEmptyLines(true).allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).build(row, guard).iterator();
    Optional<BadTextException> failure = Optional.empty();
    try {
      while (records.hasNext()) {
        records.next();
        if (row.isWhole()) {
          wholeRow();
        } else {
          rows++;
          pieces.other(new ScannedRow.Bad(guard.nextBadRow(), row.line()));
        }
      }
    } catch (UncheckedIOException e) {
      failure = Optional.of(badText(Objects.requireNonNull(e.getCause())));
    } catch (CsvParseException e) {
      rethrowOthers(e);
      failure = Optional.of(new BadTextException(row.line(), "the row cannot be read as CSV: " + e.getMessage()));
    }
    return new ScannedChunk<>(pieces.finish(), rows, guard.linesBefore(), guard.leftOver(), guard.isSkipping(),
        !isHeaderAhead, failure);
  }

  private static BadTextException badText(IOException e) {
    if (e instanceof BadTextException bad) {
      return bad;
    }
    throw new UncheckedIOException(e);
  }

  private void wholeRow() {
    if (isHeaderAhead) {
      isHeaderAhead = false;
      return;
    }
    rows++;
    if (row.isIdBlank()) {
      PlainRow blank = row.take();
      blank.of(new String(row.id(), 0, row.idLength()));
      pieces.other(blank);
    } else {
      boolean isSame = row.isIdAsBefore();
      pieces.plain(row.take(), row.id(), row.idLength(), isSame);
    }
  }
}
