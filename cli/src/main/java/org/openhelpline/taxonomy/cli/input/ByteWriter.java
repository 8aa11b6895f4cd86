package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/** Bytes written one after the other, in a compact form that {@link ByteReader} reads. */
final class ByteWriter {
  private byte[] bytes = new byte[256];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** A number that is not negative; small ones take little room. */
  void number(long value) {
    ensure(10);
    long rest = value;
    while (rest > 0x7f) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** A text, exactly: also halves of surrogate pairs, which escapes in JSON can hold. */
  void text(String text) {
    number(text.length());
    ensure(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[length++] = (byte) c;
      } else {
        number(c);
      }
    }
  }

  /** A text, as {@link #text} writes it. */
  void characters(char[] text, int from, int to) {
    number(to - from);
    ensure(3 * (to - from));
    for (int i = from; i < to; i++) {
      if (text[i] < 0x80) {
        bytes[length++] = (byte) text[i];
      } else {
        number(text[i]);
      }
    }
  }

  void raw(byte[] from, int start, int count) {
    ensure(count);
    System.arraycopy(from, start, bytes, length, count);
    length += count;
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
