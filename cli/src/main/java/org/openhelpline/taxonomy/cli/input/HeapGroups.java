package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a heap by contact; the contacts stand in the order of their first rows. */
final class HeapGroups {
  /** A contact: the line of its first row, and where each row starts and ends. */
  private static final class Group {
    private final long line;
    private int[] bounds = new int[2];
    private int length;

    Group(long line) {
      this.line = line;
    }

    void add(int from, int to) {
      if (length == bounds.length) {
        bounds = Arrays.copyOf(bounds, 2 * length);
      }
      bounds[length++] = from;
      bounds[length++] = to;
    }
  }

  private final byte[] bytes;
  private final List<Group> groups = new ArrayList<>();

  HeapGroups(byte[] bytes) {
    this.bytes = bytes;
    Map<String, Group> byId = new HashMap<>();
    ByteReader in = new ByteReader(bytes, 0);
    while (!in.atEnd()) {
      int length = in.size();
      int from = in.position();
      long line = in.number();
      String id = in.text();
      Group group = id.isEmpty() ? null : byId.get(id);
      if (group == null) {
        group = new Group(line);
        groups.add(group);
        if (!id.isEmpty()) {
          byId.put(id, group);
        }
      }
      group.add(from, from + length);
      in.skip(from + length - in.position());
    }
  }

  /** Writes each contact as a record: the line of its first row, the number of its rows, its rows. */
  void writeTo(Partitions target, int heap) throws IOException {
    ByteWriter out = new ByteWriter();
    for (Group group : groups) {
      out.clear();
      out.number(group.line);
      out.number(group.length / 2);
      for (int i = 0; i < group.length; i += 2) {
        out.raw(bytes, group.bounds[i], group.bounds[i + 1] - group.bounds[i]);
      }
      target.add(heap, out.bytes(), out.length());
    }
  }
}
