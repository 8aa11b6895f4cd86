package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;

/** Reads the records of one heap in order, with a block of it in memory. */
final class HeapReader {
  private final Partitions partitions;
  private final int heap;
  private final byte[] block;
  private int nextBlock;
  private int position;
  private int end;
  private byte[] record = new byte[256];
  private int length;

  HeapReader(Partitions partitions, int heap, int blockSize) {
    this.partitions = partitions;
    this.heap = heap;
    this.block = new byte[(int) Math.min(blockSize, partitions.size(heap))];
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    if (!fill()) {
      return false;
    }
    length = readLength();
    if (record.length < length) {
      record = new byte[Math.max(2 * record.length, length)];
    }
    for (int at = 0; at < length; ) {
      if (!fill()) {
        throw new IOException("a temporary file has lost its end");
      }
      int count = Math.min(length - at, end - position);
      System.arraycopy(block, position, record, at, count);
      position += count;
      at += count;
    }
    return true;
  }

  private int readLength() throws IOException {
    int value = 0;
    for (int shift = 0; fill(); shift += 7) {
      byte b = block[position++];
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IOException("a temporary file has lost its end");
  }

  private boolean fill() throws IOException {
    while (position == end) {
      if (nextBlock == partitions.blocks(heap)) {
        return false;
      }
      position = 0;
      end = partitions.read(heap, nextBlock++, block, 0);
    }
    return true;
  }

  /** The record; only its first {@link #length} bytes count, and only until the next one. */
  byte[] record() {
    return record;
  }

  int length() {
    return length;
  }
}
