package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/**
 * Stands between the text and the CSV parser and lets only whole, valid records with the right number of cells through,
 * so that the parser never fails and a bad row costs no other row.
 *
 * <p>A record that breaks (a quote is never closed, text follows a closing quote, a cell is too long) gives up its
 * first physical line only; reading goes on at the next one. So does a record over several lines with the wrong number
 * of cells: most likely a stray quote swallowed the lines below. In place of a bad line the parser gets a record of a
 * single cell, which no table here has, and {@link #nextBadRow} tells what was wrong.
 *
 * <p>Quotes are understood exactly as the parser understands them: a quote opens a quoted cell only at its very start.
 */
final class RecordGuard extends Reader {
  /** The longest cell, in characters. */
  static final int LONGEST_CELL = 1 << 20;
  /** The longest record, in characters: bounds the memory where a table has very many columns. */
  static final int LONGEST_RECORD = 1 << 24;

  private static final char CR = '\r';
  private static final char LF = '\n';
  private static final char QUOTE = '"';
  private static final char BAD_LINE = '!';

  private static final int CELL_START = 0;
  private static final int PLAIN = 1;
  private static final int QUOTED = 2;
  /** After a quote in a quoted cell: it closes the cell, or escapes a second one. */
  private static final int CLOSED = 3;

  private final StrictText text;
  private final char delimiter;
  private final int columns;
  private final int idColumn;
  private final boolean isWhole;
  private final Deque<BadRow> badRows = new ArrayDeque<>();

  private char[] buffer;
  /** What lies between this and the start of the record is checked and not handed over yet. */
  private int out;
  private int position;
  private int end;
  private boolean atEnd;

  private int state = CELL_START;
  /** The record that the scan is in. */
  private int recordStart;
  /** The start of the cell, moved on by one for each quote that is not part of what the cell says. */
  private int cellStart;
  private int cells;
  private long line = 1;
  private long recordLine = 1;
  private boolean afterCr;

  /** Where to go on after a bad line, once everything before it is handed over; negative if there is none. */
  private int resume = -1;
  /** Whether the bad line goes on beyond the buffer. */
  private boolean skipping;

  /**
   * A guard over what was read of a text already and the rest of it.
   *
   * @param columns how many cells a record has, at least two
   * @param idColumn the column of the contact id
   */
  RecordGuard(char[] head, int length, StrictText text, char delimiter, int columns, int idColumn) {
    this(head, length, text, delimiter, columns, idColumn, true, false);
  }

  /**
   * A guard over a part of a text.
   *
   * @param isWhole whether the text ends with the part; if not, a record that the part cuts is left over
   * @param skipping whether the part begins within a bad line, of which nothing more is wanted
   */
  RecordGuard(char[] head, int length, StrictText text, char delimiter, int columns, int idColumn, boolean isWhole,
      boolean skipping) {
    this.isWhole = isWhole;
    this.skipping = skipping;
    this.buffer = Arrays.copyOf(head, Math.max(length, 1 << 16));
    this.end = length;
    this.text = text;
    this.delimiter = delimiter;
    this.columns = columns;
    this.idColumn = idColumn;
  }

  /** What was wrong with the bad lines so far, each once, in order. */
  BadRow nextBadRow() {
    return badRows.remove();
  }

  /** At the end of a part: the start of the record that it cuts. */
  char[] leftOver() {
    return Arrays.copyOfRange(buffer, recordStart, end);
  }

  /** At the end of a part: whether it cuts a bad line. */
  boolean isSkipping() {
    return skipping;
  }

  /** How many lines end before the record that the scan is in. */
  long linesBefore() {
    return recordLine - 1;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (out == recordStart) {
      if (resume >= 0) {
        goOnAfterBadLine();
        target[from] = BAD_LINE;
        return 1;
      }
      if (position < end) {
        if (skipping) {
          skip();
        } else {
          scan();
        }
      } else if (!atEnd) {
        fetch();
      } else if (isWhole && recordStart < end) {
        endOfText();
      } else {
        return -1;
      }
    }
    int count = Math.min(length, recordStart - out);
    System.arraycopy(buffer, out, target, from, count);
    out += count;
    return count;
  }

  /** Goes through the buffer to its end or into a bad record; the records before the one it stops in are good. */
  private void scan() throws BadTextException {
    char[] b = buffer;
    int e = end;
    int p = position;
    char d = delimiter;
    int s = state;
    int start = cellStart;
    while (p < e) {
      char c = b[p++];
      if (s == QUOTED) {
        if (c == QUOTE) {
          s = CLOSED;
          start++;
        } else if (c > CR) {
          while (p < e && b[p] > CR && b[p] != QUOTE) {
            p++;
          }
        } else if (c == CR || c == LF && b[p - 2] != CR) {
          line++;
        } else if (c == 0) {
          throw BadTextException.nul(line);
        }
      } else if (c == d) {
        if (p - 1 - start > LONGEST_CELL) {
          refuseLongCell();
          return;
        }
        if (++cells >= columns && isOverSeveralLines()) {
          refuseCellCount();
          return;
        }
        start = p;
        s = CELL_START;
      } else if (c == CR || c == LF) {
        if (c == LF && afterCr && p - 1 == recordStart) {
          afterCr = false;
        } else {
          if (p - 1 > recordStart && !endsWell(p - 1, p - 1 - start)) {
            return;
          }
          afterCr = c == CR;
          line++;
        }
        startRecord(p);
        start = p;
        s = CELL_START;
      } else if (c == 0) {
        throw BadTextException.nul(line);
      } else if (s == CLOSED) {
        if (c != QUOTE) {
          refuse(isOverSeveralLines() ? RowFaults.strayQuote(columns) : RowFaults.TEXT_AFTER_QUOTE, true);
          return;
        }
        s = QUOTED;
      } else if (s == CELL_START && c == QUOTE) {
        s = QUOTED;
        start++;
      } else {
        s = PLAIN;
        while (p < e && b[p] > CR && b[p] != d) {
          p++;
        }
      }
    }
    position = p;
    state = s;
    cellStart = start;
  }

  /** Whether a record may end after its last cell; it is refused if not. */
  private boolean endsWell(int recordEnd, int lastCellLength) throws BadTextException {
    if (lastCellLength > LONGEST_CELL) {
      refuseLongCell();
    } else if (recordEnd - recordStart > LONGEST_RECORD) {
      refuse(RowFaults.LONG_RECORD, true);
    } else if (cells + 1 != columns) {
      refuseCellCount();
    } else {
      return true;
    }
    return false;
  }

  private void refuseLongCell() throws BadTextException {
    refuse(isOverSeveralLines() ? RowFaults.strayQuote(columns) : RowFaults.LONG_CELL, true);
  }

  private void refuseCellCount() throws BadTextException {
    refuse(isOverSeveralLines() ? RowFaults.strayQuote(columns) : RowFaults.cellCount(cells + 1, columns),
        isOverSeveralLines());
  }

  private boolean isOverSeveralLines() {
    return line != recordLine;
  }

  /** Starts a record, so that whatever lies before it may be handed over. */
  private void startRecord(int start) {
    recordStart = start;
    cellStart = start;
    position = start;
    recordLine = line;
    cells = 0;
    state = CELL_START;
  }

  /**
   * Gives up the first physical line of the record.
   *
   * @param inPlace whether the cells that can be read surely stand in their own columns
   */
  private void refuse(String reason, boolean inPlace) throws BadTextException {
    int lineEnd = lineEnd(recordStart, recordLine);
    Malformed malformed = new Malformed(recordLine, reason, Excerpt.of(buffer, recordStart, lineEnd));
    String id = RawCells.id(buffer, recordStart, lineEnd, delimiter, idColumn);
    badRows.add(new BadRow(malformed, id, inPlace || idColumn == 0));
    skipping = lineEnd == end && !(atEnd && isWhole);
    line = recordLine;
    resume = lineEnd;
  }

  private void goOnAfterBadLine() {
    out = resume;
    startRecord(resume);
    // A carriage return before the bad line and a line feed after it are no pair: something stands between them.
    afterCr = false;
    resume = -1;
  }

  private void skip() throws BadTextException {
    int p = lineEnd(position, line);
    skipping = p == end;
    out = p;
    startRecord(p);
  }

  private int lineEnd(int from, long onLine) throws BadTextException {
    int p = from;
    while (p < end && buffer[p] != CR && buffer[p] != LF) {
      if (buffer[p++] == 0) {
        throw BadTextException.nul(onLine);
      }
    }
    return p;
  }

  private void endOfText() throws BadTextException {
    if (state == QUOTED) {
      refuse(RowFaults.OPEN_QUOTE, true);
    } else if (endsWell(end, end - cellStart)) {
      startRecord(end);
    }
  }

  private void fetch() throws IOException {
    if (position - cellStart > LONGEST_CELL) {
      refuseLongCell();
      return;
    }
    if (position - recordStart > LONGEST_RECORD) {
      refuse(RowFaults.LONG_RECORD, true);
      return;
    }
    makeRoom();
    try {
      int count = text.read(buffer, end, buffer.length);
      if (count < 0) {
        atEnd = true;
      } else {
        end += count;
      }
    } catch (StrictText.UndecodableException e) {
      throw e.on(line);
    }
  }

  private void makeRoom() {
    int start = recordStart;
    int kept = end - start;
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, kept);
      recordStart = 0;
      cellStart -= start;
      position -= start;
      out = 0;
      end = kept;
    }
    if (buffer.length - end < buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
