package org.openhelpline.taxonomy.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An output of rows, of which some are put together elsewhere. Not safe for use by several threads. */
public final class RowOutput {
  private final OutputStream out;
  private final SafeCsv csv;

  /** Rows that go to a stream, which the caller closes. */
  public RowOutput(OutputStream out) {
    this.out = out;
    this.csv = new SafeCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** What writes single rows. */
  public SafeCsv csv() {
    return csv;
  }

  /** Writes a row. */
  public void row(List<String> cells) {
    csv.row(cells);
  }

  /** Writes whole rows that are encoded already. */
  public void rows(byte[] encoded) {
    flush();
    try {
      out.write(encoded, 0, encoded.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on what is still held. */
  public void flush() {
    csv.flush();
  }
}
