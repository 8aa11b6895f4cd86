package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The records of all heaps in the order of the number that each starts with, in which they are in each heap. */
final class MergedHeaps {
  private record Head(long number, HeapReader heap) {}

  private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparingLong(Head::number));
  private @Nullable HeapReader current;

  MergedHeaps(Partitions partitions, int block) throws IOException {
    for (int heap = 0; heap < Partitions.COUNT; heap++) {
      if (partitions.size(heap) > 0) {
        advance(new HeapReader(partitions, heap, block));
      }
    }
  }

  private void advance(HeapReader heap) throws IOException {
    if (heap.next()) {
      heads.add(new Head(new ByteReader(heap.record(), 0).number(), heap));
    }
  }

  /** Goes to the next record; false at the end. */
  boolean next() throws IOException {
    if (current != null) {
      advance(current);
    }
    Head least = heads.poll();
    current = least == null ? null : least.heap();
    return current != null;
  }

  byte[] record() {
    return current().record();
  }

  int length() {
    return current().length();
  }

  private HeapReader current() {
    if (current == null) {
      throw new IllegalStateException("there is no record");
    }
    return current;
  }
}
