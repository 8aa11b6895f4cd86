package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contacts whose rows stand anywhere in the file, in the order of their first rows.
 *
 * <p>Rows are dealt out to heaps by a hash of their contact's id, so that a heap holds contacts whole and in memory; a
 * heap that is too large is dealt out once more by other bits of the hash. Each heap's contacts are put together in the
 * order of their first rows, and the heaps are merged by that.
 */
final class UnsortedContacts implements Contacts {
  /** The largest heap that is taken into memory. */
  static final int LARGEST_HEAP = 1 << 25;

  private static final int BITS = 8;
  private static final int LEVELS = Long.SIZE / BITS;

  private final RowSource rows;
  private final RowCodec codec;
  private final int block;
  private final int largestHeap;
  private final List<Partitions> open = new ArrayList<>();
  private @Nullable MergedHeaps merged;

  UnsortedContacts(RowSource rows, Set<String> wanted, int block, int largestHeap) {
    this.rows = rows;
    this.codec = new RowCodec(wanted);
    this.block = block;
    this.largestHeap = largestHeap;
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    if (merged == null) {
      merged = new MergedHeaps(together(dealt(), 0), block);
    }
    if (!merged.next()) {
      return null;
    }
    ByteReader group = new ByteReader(merged.record(), 0);
    group.number();
    int count = group.size();
    ContactBuilder contact = new ContactBuilder(codec.read(group));
    for (int i = 1; i < count; i++) {
      contact.add(codec.read(group));
    }
    return contact.build();
  }

  private Partitions dealt() throws IOException {
    Partitions heaps = heaps();
    ByteWriter out = new ByteWriter();
    for (InputContact row = rows.next(); row != null; row = rows.next()) {
      out.clear();
      codec.write(row, out);
      heaps.add(heap(row.id(), row.line(), 0), out.bytes(), out.length());
    }
    return heaps;
  }

  private static int heap(String id, long line, int level) {
    long hash = id.isEmpty() ? IdHash.of(line) : IdHash.of(id);
    return (int) (hash >>> BITS * level) & Partitions.COUNT - 1;
  }

  private Partitions heaps() {
    Partitions heaps = new Partitions(block);
    open.add(heaps);
    return heaps;
  }

  /** The rows of each heap as contacts, in the order of their first rows; what held the rows is closed. */
  private Partitions together(Partitions heaps, int level) throws IOException {
    Partitions contacts = heaps();
    for (int heap = 0; heap < Partitions.COUNT; heap++) {
      if (heaps.size(heap) <= largestHeap || level + 1 == LEVELS) {
        new HeapGroups(heaps.load(heap)).writeTo(contacts, heap);
      } else {
        dealAgain(heaps, heap, level + 1, contacts);
      }
    }
    close(heaps);
    return contacts;
  }

  private void dealAgain(Partitions heaps, int heap, int level, Partitions contacts) throws IOException {
    Partitions smaller = heaps();
    HeapReader reader = new HeapReader(heaps, heap, block);
    while (reader.next()) {
      ByteReader row = new ByteReader(reader.record(), 0);
      long line = row.number();
      smaller.add(heap(row.text(), line, level), reader.record(), reader.length());
    }
    Partitions whole = together(smaller, level);
    MergedHeaps inOrder = new MergedHeaps(whole, block);
    while (inOrder.next()) {
      contacts.add(heap, inOrder.record(), inOrder.length());
    }
    close(whole);
  }

  private void close(Partitions heaps) throws IOException {
    open.remove(heaps);
    heaps.close();
  }

  @Override
  public void close() throws IOException {
    try {
      for (Partitions heaps : open) {
        heaps.close();
      }
    } finally {
      rows.close();
    }
  }
}
