package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;

/**
 * The ids of some contacts that follow each other, each with the line of its first row: an id as what it has in common
 * with the one before and what it does not, for they are mostly alike.
 */
final class IdRun {
  private final ByteWriter out = new ByteWriter();
  private char[] last = new char[16];
  private int lastLength;
  private long lastLine;
  private String first = "";
  private boolean isAscending = true;
  private int count;

  /** Adds a contact; its line is not less than that of the one before. */
  void add(char[] id, int length, long line) {
    int most = Math.min(length, lastLength);
    int common = Arrays.mismatch(id, 0, most, last, 0, most);
    common = common < 0 ? most : common;
    if (count == 0) {
      first = new String(id, 0, length);
    } else if (length != lastLength ? length < lastLength : common == length || id[common] < last[common]) {
      isAscending = false;
    }
    out.number(line - lastLine);
    out.number(common);
    out.characters(id, common, length);
    if (last.length < length) {
      last = new char[2 * length];
    }
    System.arraycopy(id, common, last, common, length - common);
    lastLength = length;
    lastLine = line;
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  String first() {
    return first;
  }

  String last() {
    return new String(last, 0, lastLength);
  }

  /** Whether each id is longer than the one before, or as long and behind it in the order of its characters. */
  boolean isAscending() {
    return isAscending;
  }

  /** Appends what was added, with the number of lines before the first of these lines. */
  void writeTo(ByteWriter target, long linesBefore) {
    target.number(linesBefore);
    target.number(count);
    target.raw(out.bytes(), 0, out.length());
  }
}
