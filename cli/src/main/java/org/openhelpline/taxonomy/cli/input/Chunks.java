package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a file in UTF-8 into parts of about the same size. Where they are cut depends on the file and the size alone. */
final class Chunks implements Closeable {
  /** Small enough to stay in a processor's cache, large enough for what is done once for each part not to matter. */
  static final int SIZE = 1 << 17;

  /** No line of that many bytes can be a record; it is cut anywhere. */
  private static final int LONGEST_LINE = 4 * RecordGuard.LONGEST_RECORD;

  private final InputStream in;
  private final int size;
  private byte[] next = new byte[0];
  private boolean isFirst = true;
  private boolean isLast;

  Chunks(InputStream in, int size) {
    this.in = in;
    this.size = size;
  }

  /** Whether there is another part. */
  boolean hasNext() {
    return !isLast;
  }

  /** The next part; the last one may be empty. */
  Chunk next() throws IOException {
    byte[] bytes = Arrays.copyOf(next, Math.max(size, next.length) + 1);
    int length = next.length;
    int cut = 0;
    while (true) {
      int wanted = bytes.length - 1 - length;
      int count = in.readNBytes(bytes, length, wanted);
      length += count;
      if (count < wanted) {
        isLast = true;
        cut = length;
        break;
      }
      cut = cut(bytes, length);
      if (cut > 0) {
        break;
      }
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    next = Arrays.copyOfRange(bytes, cut, length);
    int from = isFirst && hasMark(bytes, cut) ? 3 : 0;
    Chunk chunk = new Chunk(bytes, from, cut, isFirst, isLast);
    isFirst = false;
    return chunk;
  }

  private static boolean hasMark(byte[] bytes, int length) {
    return length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
  }

  /** Behind the last line feed; without any, behind the last carriage return that no line feed can follow. */
  private static int cut(byte[] bytes, int length) {
    for (int i = length - 1; i >= 0; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    for (int i = length - 2; i >= 0; i--) {
      if (bytes[i] == '\r') {
        return i + 1;
      }
    }
    int cut = length < LONGEST_LINE ? 0 : length - 1;
    while (cut > 0 && (bytes[cut] & 0xc0) == 0x80) {
      cut--;
    }
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
