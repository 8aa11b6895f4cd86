package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are counted on their way; each may be taken for a contact. */
final class CountedRows implements RowSource, Contacts {
  private final RowSource rows;
  private long count;

  CountedRows(RowSource rows) {
    this.rows = rows;
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    InputContact row = rows.next();
    if (row != null) {
      count++;
    }
    return row;
  }

  long count() {
    return count;
  }

  @Override
  public List<String> columns() {
    return rows.columns();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
