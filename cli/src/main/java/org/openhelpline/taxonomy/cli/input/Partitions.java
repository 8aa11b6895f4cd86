package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records in 256 heaps, each in the order in which they came. What does not fit into a block of memory for each heap
 * goes to a temporary file, block by block.
 */
final class Partitions implements Closeable {
  static final int COUNT = 256;
  static final int BLOCK = 1 << 16;

  private static final int FIRST_BLOCK = 1 << 10;

  private final int block;
  private final byte[][] open = new byte[COUNT][];
  private final int[] filled = new int[COUNT];
  private final List<List<Long>> stored = new ArrayList<>();
  private @Nullable TempFile file;

  /**
   * Empty heaps.
   *
   * @param block how many bytes of each heap stay in memory
   */
  Partitions(int block) {
    this.block = block;
    Arrays.fill(open, new byte[0]);
    for (int i = 0; i < COUNT; i++) {
      stored.add(new ArrayList<>(0));
    }
  }

  /** Adds a record to a heap, with its length before it. */
  void add(int heap, byte[] record, int length) throws IOException {
    if (length <= 0x7f && open[heap].length - filled[heap] > length) {
      byte[] room = open[heap];
      int at = filled[heap];
      room[at] = (byte) length;
      System.arraycopy(record, 0, room, at + 1, length);
      filled[heap] = at + 1 + length;
      return;
    }
    int rest = length;
    while (rest > 0x7f) {
      add(heap, (byte) (rest | 0x80));
      rest >>>= 7;
    }
    add(heap, (byte) rest);
    int from = 0;
    while (from < length) {
      makeRoom(heap, length - from);
      int count = Math.min(length - from, open[heap].length - filled[heap]);
      System.arraycopy(record, from, open[heap], filled[heap], count);
      filled[heap] += count;
      from += count;
    }
  }

  private void add(int heap, byte b) throws IOException {
    makeRoom(heap, 1);
    open[heap][filled[heap]++] = b;
  }

  private void makeRoom(int heap, int wanted) throws IOException {
    int size = open[heap].length;
    if (filled[heap] < size) {
      return;
    }
    if (size < block) {
      int larger = Math.max(Math.max(FIRST_BLOCK, 2 * size), wanted + size);
      open[heap] = Arrays.copyOf(open[heap], Math.min(block, larger));
      return;
    }
    if (file == null) {
      file = new TempFile();
    }
    stored.get(heap).add(file.append(open[heap], size));
    filled[heap] = 0;
  }

  /** How many bytes a heap has. */
  long size(int heap) {
    return (long) stored.get(heap).size() * block + filled[heap];
  }

  /** All bytes of a heap: records, each with its length before it. */
  byte[] load(int heap) throws IOException {
    byte[] all = new byte[Math.toIntExact(size(heap))];
    int length = 0;
    for (int i = 0; i < blocks(heap); i++) {
      length += read(heap, i, all, length);
    }
    return all;
  }

  /** How many blocks a heap has; the last one may be empty. */
  int blocks(int heap) {
    return stored.get(heap).size() + 1;
  }

  /** Reads a block of a heap, the last one of which is in memory, and says how long it is. */
  int read(int heap, int index, byte[] target, int from) throws IOException {
    List<Long> onDisk = stored.get(heap);
    if (index == onDisk.size()) {
      System.arraycopy(open[heap], 0, target, from, filled[heap]);
      return filled[heap];
    }
    TempFile disk = file;
    if (disk == null) {
      throw new IllegalStateException("closed");
    }
    disk.read(onDisk.get(index), target, from, block);
    return block;
  }

  /** Lets go of the temporary file. Closing twice does no harm. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
