package org.openhelpline.taxonomy.cli.output;

import java.io.StringWriter;
import java.util.List;

/** Says how {@link SafeCsv} would write a row. Not safe for use by several threads. */
public final class RowText {
  private final StringWriter text = new StringWriter();
  private final SafeCsv csv = new SafeCsv(text);

  /** The row without its line feed. */
  public String of(List<String> cells) {
    StringBuffer row = text.getBuffer();
    row.setLength(0);
    csv.row(cells);
    csv.flush();
    return row.substring(0, row.length() - 1);
  }
}
