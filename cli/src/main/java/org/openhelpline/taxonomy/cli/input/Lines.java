package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/** The lines of a text, one at a time in a buffer; of a line that is too long only the start is kept. */
final class Lines implements Closeable {
  /** The longest line that is kept whole, in characters. */
  static final int LONGEST = 1 << 20;

  private static final int HEAD = 1 << 12;

  private final StrictText text;
  private char[] buffer = new char[1 << 16];
  private int start;
  private int lineEnd;
  private int position;
  private int end;
  private boolean atEnd;
  private boolean afterCr;
  private long line;

  Lines(StrictText text) {
    this.text = text;
  }

  /** Whether there is no text at all; asked before the first line. */
  boolean isEmpty() throws IOException {
    line = 1;
    boolean isEmpty = !fetch();
    line = 0;
    return isEmpty;
  }

  /** The start of the text; asked before the first line. */
  String head() throws IOException {
    while (end < HEAD && !atEnd) {
      // Should the bytes after what was read be no text, the fault is on this line.
      line = lineAtEnd();
      fetch();
    }
    line = 0;
    return new String(buffer, 0, Math.min(end, HEAD));
  }

  private long lineAtEnd() {
    long ends = 1;
    for (int i = 0; i < end; i++) {
      if (buffer[i] == '\r' || buffer[i] == '\n' && (i == 0 || buffer[i - 1] != '\r')) {
        ends++;
      }
    }
    return ends;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    start = position;
    line++;
    while (true) {
      while (position < end) {
        char c = buffer[position++];
        if (c == '\n' && afterCr && position - 1 == start) {
          afterCr = false;
          start = position;
        } else if (c == '\n' || c == '\r') {
          afterCr = c == '\r';
          lineEnd = position - 1;
          return true;
        } else if (c == 0) {
          throw BadTextException.nul(line);
        }
      }
      if (position - start > LONGEST) {
        // The start of the line is kept, and one character more, which shows that it is too long.
        position = start + LONGEST + 1;
        end = position;
      }
      if (atEnd || !fetch()) {
        lineEnd = position;
        return position > start;
      }
    }
  }

  private boolean fetch() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      position -= start;
      end -= start;
      start = 0;
    }
    if (buffer.length - end < buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    try {
      int count = text.read(buffer, end, buffer.length);
      atEnd = count < 0;
      end += Math.max(count, 0);
      return !atEnd;
    } catch (StrictText.UndecodableException e) {
      throw e.on(line);
    }
  }

  /** The number of the line; the first is 1. */
  long line() {
    return line;
  }

  /** Whether the line was longer than what is kept of it. */
  boolean isCut() {
    return lineEnd - start > LONGEST;
  }

  char[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return Math.min(lineEnd - start, LONGEST);
  }

  boolean isBlank() {
    for (int i = start; i < start + length(); i++) {
      if (!Character.isWhitespace(buffer[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
