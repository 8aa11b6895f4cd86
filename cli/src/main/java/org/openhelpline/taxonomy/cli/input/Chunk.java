package org.openhelpline.taxonomy.cli.input;

/**
 * A part of a file that ends where a line ends, or where the file does; or, in a line of enormous length, anywhere
 * between two characters.
 *
 * @param bytes the bytes, and room for one more behind them
 * @param from where the part starts in them
 * @param to where it ends
 * @param isFirst whether the file starts with it
 * @param isLast whether the file ends with it
 */
record Chunk(byte[] bytes, int from, int to, boolean isFirst, boolean isLast) {
  int length() {
    return to - from;
  }
}
