package org.openhelpline.taxonomy.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of data from elsewhere, read to its end. */
final class DataFile {
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final String name;
  private final byte[] content;

  DataFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Reads a file to its end, or to one byte more than the readers take. */
  static DataFile read(String name, InputStream in) throws IOException {
    return new DataFile(name, in.readNBytes(MOST_BYTES + 1));
  }

  /** What to call it in messages. */
  String name() {
    return name;
  }

  InputStream open() {
    return new ByteArrayInputStream(content);
  }

  byte[] content() {
    return content;
  }

  /** The hash of its content, in lower-case hexadecimal digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
