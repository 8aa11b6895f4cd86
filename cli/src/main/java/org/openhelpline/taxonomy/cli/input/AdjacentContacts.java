package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Contacts whose rows stand next to each other. A row so broken that its contact cannot be told does not end the
 * contact in whose midst it stands; it comes right after it, as a contact of its own.
 */
final class AdjacentContacts implements Contacts {
  /** How many such rows are held back before the contact is taken to have ended after all. */
  private static final int MOST_HELD_BACK = 1000;

  private final RowSource rows;
  private final Deque<InputContact> heldBack = new ArrayDeque<>();
  private @Nullable InputContact ahead;

  AdjacentContacts(RowSource rows) {
    this.rows = rows;
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    if (!heldBack.isEmpty()) {
      return heldBack.remove();
    }
    InputContact first = ahead != null ? ahead : rows.next();
    ahead = null;
    if (first == null || first.id().isEmpty()) {
      return first;
    }
    ContactBuilder contact = new ContactBuilder(first);
    while (heldBack.size() < MOST_HELD_BACK) {
      InputContact row = rows.next();
      if (row == null) {
        break;
      }
      if (row.id().isEmpty()) {
        heldBack.add(row);
      } else if (row.id().equals(first.id())) {
        contact.add(row);
      } else {
        ahead = row;
        break;
      }
    }
    return contact.build();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
