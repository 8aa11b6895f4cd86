package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds contact ids that come back. Ids are dealt out to heaps by a hash, on disk when they are many, and compared as
 * they are once all have been seen: nothing is taken for a repetition that only has the same hash.
 */
final class SplitDetector implements Closeable {
  private static final int HEAP_SHIFT = Long.SIZE - 8;

  private final int most;
  private final Partitions heaps;
  private final ByteWriter record = new ByteWriter();
  private final List<SplitContact> found = new ArrayList<>();
  private long count;

  /**
   * A detector that has seen nothing.
   *
   * @param most how many repetitions are told one by one, the first of the file; all are counted
   * @param block how many bytes of each heap stay in memory
   */
  SplitDetector(int most, int block) {
    this.most = most;
    this.heaps = new Partitions(block);
  }

  /** Sees a contact; called in the order of the file. */
  void add(String id, long line) throws IOException {
    record.clear();
    record.number(line);
    record.text(id);
    heaps.add((int) (IdHash.of(id) >>> HEAP_SHIFT), record.bytes(), record.length());
  }

  /** Compares what was seen. */
  void finish() throws IOException {
    for (int heap = 0; heap < Partitions.COUNT; heap++) {
      compare(heaps.load(heap));
    }
    keepFirst();
    heaps.close();
  }

  /** Puts the ids into a table of the places where they were first seen. */
  private void compare(byte[] bytes) {
    int[] firsts = new int[Integer.highestOneBit(Math.max(count(bytes), 1)) << 2];
    Arrays.fill(firsts, -1);
    ByteReader in = new ByteReader(bytes, 0);
    while (!in.atEnd()) {
      int length = in.size();
      int record = in.position();
      int end = record + length;
      in.number();
      int slot = slot(bytes, in.position(), end, firsts.length);
      while (firsts[slot] >= 0 && !isSameId(bytes, firsts[slot], in.position(), end)) {
        slot = slot + 1 & firsts.length - 1;
      }
      if (firsts[slot] < 0) {
        firsts[slot] = record;
      } else {
        found(bytes, record, firsts[slot]);
      }
      in.skip(end - in.position());
    }
  }

  private static int count(byte[] bytes) {
    int count = 0;
    ByteReader in = new ByteReader(bytes, 0);
    while (!in.atEnd()) {
      in.skip(in.size());
      count++;
    }
    return count;
  }

  private static int slot(byte[] bytes, int from, int to, int slots) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x9e3779b97f4a7c15L;
    }
    return (int) (hash >>> 32) & slots - 1;
  }

  private static boolean isSameId(byte[] bytes, int firstRecord, int from, int to) {
    ByteReader first = new ByteReader(bytes, firstRecord);
    first.number();
    int start = first.position();
    // An id starts with its length, so one cannot be the start of another.
    int most = Math.min(to - from, bytes.length - start);
    return Arrays.equals(bytes, start, start + most, bytes, from, to);
  }

  private void found(byte[] bytes, int record, int firstRecord) {
    count++;
    ByteReader again = new ByteReader(bytes, record);
    long line = again.number();
    String id = again.text();
    found.add(new SplitContact(id, line, new ByteReader(bytes, firstRecord).number()));
    if (found.size() >= 2L * most) {
      keepFirst();
    }
  }

  private void keepFirst() {
    found.sort(Comparator.comparingLong(SplitContact::line));
    if (found.size() > most) {
      found.subList(most, found.size()).clear();
    }
  }

  /** The repetitions in the order of the file. */
  List<SplitContact> found() {
    return List.copyOf(found);
  }

  /** How many repetitions there are, also beyond those that are told one by one. */
  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    heaps.close();
  }
}
