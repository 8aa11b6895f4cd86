package org.openhelpline.taxonomy.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** A buffered stream whose failures become exceptions that say what they are about. */
abstract class BufferedOutput extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int count;

  BufferedOutput(OutputStream out) {
    this.out = out;
  }

  abstract RuntimeException failure(IOException e);

  @Override
  public void write(int b) {
    if (count == buffer.length) {
      drain();
    }
    buffer[count++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length > buffer.length - count) {
      drain();
      if (length >= buffer.length) {
        send(bytes, offset, length);
        return;
      }
    }
    System.arraycopy(bytes, offset, buffer, count, length);
    count += length;
  }

  private void drain() {
    send(buffer, 0, count);
    count = 0;
  }

  private void send(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      out.close();
    }
  }
}
