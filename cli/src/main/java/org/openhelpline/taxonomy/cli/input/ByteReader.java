package org.openhelpline.taxonomy.cli.input;

/** Reads what {@link ByteWriter} wrote. */
final class ByteReader {
  private final byte[] bytes;
  private int position;

  ByteReader(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  int position() {
    return position;
  }

  void skip(int count) {
    position += count;
  }

  boolean atEnd() {
    return position == bytes.length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[position++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  int size() {
    return (int) number();
  }

  String text() {
    char[] text = new char[size()];
    for (int i = 0; i < text.length; i++) {
      byte b = bytes[position];
      if (b >= 0) {
        text[i] = (char) b;
        position++;
      } else {
        text[i] = (char) number();
      }
    }
    return new String(text);
  }
}
