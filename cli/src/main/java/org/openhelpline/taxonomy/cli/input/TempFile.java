package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is gone when it is closed, also if the program is killed wherever the system allows that: it may hold
 * what a contact was about. Only the user who runs the program may read it.
 */
final class TempFile implements Closeable {
  private final FileChannel channel;
  private long size;

  TempFile() throws IOException {
    Path path;
    try {
      path = Files.createTempFile(prefix(), ".tmp");
    } catch (IOException e) {
      throw new IOException("no temporary file can be made: " + e.getMessage(), e);
    }
    // Until it is open, which is when the system takes it over.
    path.toFile().deleteOnExit();
    try {
      channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** How the names of this process's temporary files start. */
  static String prefix() {
    return "helpline-taxonomy-" + ProcessHandle.current().pid() + "-";
  }

  /** Appends bytes and says where they are. */
  long append(byte[] bytes, int length) throws IOException {
    long at = size;
    ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (rest.hasRemaining()) {
        size += channel.write(rest, size);
      }
    } catch (IOException e) {
      throw new IOException("a temporary file cannot be written: " + e.getMessage(), e);
    }
    return at;
  }

  void read(long at, byte[] target, int from, int length) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(target, from, length);
    long position = at;
    while (rest.hasRemaining()) {
      int count = channel.read(rest, position);
      if (count < 0) {
        throw new IOException("a temporary file has lost its end");
      }
      position += count;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
