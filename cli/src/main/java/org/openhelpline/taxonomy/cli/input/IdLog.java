package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;

/**
 * Keeps the ids of all contacts until it is known which came back. As long as each is behind the one before it, as
 * numbers given out one after the other are, none can have come back, and nothing need be compared.
 */
final class IdLog implements Closeable {
  private final SplitDetector splits;
  private final Partitions runs = new Partitions(Partitions.BLOCK);
  private final ByteWriter record = new ByteWriter();
  private String last = "";
  private boolean isAscending = true;

  IdLog(SplitDetector splits) {
    this.splits = splits;
  }

  /** Adds ids; called in the order of the file. */
  void add(IdRun run, long linesBefore) throws IOException {
    if (run.isEmpty()) {
      return;
    }
    isAscending = isAscending && run.isAscending() && (last.isEmpty() || isBehind(run.first(), last));
    last = run.last();
    record.clear();
    run.writeTo(record, linesBefore);
    runs.add(0, record.bytes(), record.length());
  }

  private static boolean isBehind(String id, String other) {
    return id.length() != other.length() ? id.length() > other.length() : id.compareTo(other) > 0;
  }

  /** Compares what was added, if anything can have come back. */
  void finish() throws IOException {
    if (!isAscending) {
      HeapReader reader = new HeapReader(runs, 0, Partitions.BLOCK);
      while (reader.next()) {
        compare(new ByteReader(reader.record(), 0));
      }
    }
    runs.close();
    splits.finish();
  }

  private void compare(ByteReader run) throws IOException {
    long line = run.number();
    int count = run.size();
    String id = "";
    for (int i = 0; i < count; i++) {
      line += run.number();
      id = id.substring(0, run.size()).concat(run.text());
      splits.add(id, line);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      runs.close();
    } finally {
      splits.close();
    }
  }
}
