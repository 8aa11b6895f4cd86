package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Contacts whose rows stand next to each other, read one at a time. */
final class AdjacentContacts implements Contacts {
  private final RowSource rows;
  private final Deque<InputContact> ready = new ArrayDeque<>();
  private final ContactGrouping grouping = new ContactGrouping(ready::add);

  AdjacentContacts(RowSource rows) {
    this.rows = rows;
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    while (ready.isEmpty()) {
      InputContact row = rows.next();
      if (row == null) {
        grouping.end();
        return ready.poll();
      }
      grouping.add(row);
    }
    return ready.remove();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
