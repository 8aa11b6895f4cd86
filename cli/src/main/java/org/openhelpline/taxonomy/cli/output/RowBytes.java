package org.openhelpline.taxonomy.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as {@link SafeCsv} writes them, as bytes: put together here, written later. Not safe for several threads. */
public final class RowBytes {
  private final RowText text = new RowText();
  private byte[] bytes = new byte[1 << 12];
  private int length;

  private byte[] row(List<String> cells) {
    return text.of(cells).getBytes(StandardCharsets.UTF_8);
  }

  /** Cells that are not the first of their row, with a delimiter before each. */
  public byte[] tail(List<String> cells) {
    List<String> row = new ArrayList<>(cells.size() + 1);
    row.add("");
    row.addAll(cells);
    return row(row);
  }

  /** Takes the bytes, which then belong to the caller; there are none left. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  /** Adds what is encoded already. */
  public void add(byte[] encoded) {
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  /** Adds the first cell of a row. */
  public void first(char[] cell, int cellLength) {
    if (!addPlain(cell, 0, cellLength)) {
      add(row(List.of(new String(cell, 0, cellLength))));
    }
  }

  /** Adds a delimiter and a cell. */
  public void next(char[] text, int from, int to) {
    add((byte) ',');
    if (from < to && !addPlain(text, from, to)) {
      add(cell(new String(text, from, to - from)));
    }
  }

  /** Adds a delimiter and a cell that is encoded already. */
  public void next(byte[] cell) {
    add((byte) ',');
    add(cell);
  }

  /** Ends the row. */
  public void end() {
    add((byte) '\n');
  }

  private void add(byte b) {
    ensure(1);
    bytes[length++] = b;
  }

  /** Adds letters, digits and the like, which never need quotes. */
  private boolean addPlain(char[] text, int from, int to) {
    ensure(to - from);
    int at = length;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 0x80 || !isPlain(c) || i == from && c == '-') {
        return false;
      }
      bytes[at++] = (byte) c;
    }
    length = at;
    return from < to;
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
  }

  /** A cell that is not the first of its row. */
  public byte[] cell(String cell) {
    boolean isPlain = true;
    for (int i = 0; i < cell.length() && isPlain; i++) {
      isPlain = isPlain(cell.charAt(i)) && (i > 0 || cell.charAt(0) != '-');
    }
    return (isPlain ? cell : text.of(List.of("", cell)).substring(1)).getBytes(StandardCharsets.UTF_8);
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
