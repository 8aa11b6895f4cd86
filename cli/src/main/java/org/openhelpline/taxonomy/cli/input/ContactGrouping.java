package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts contacts together whose rows stand next to each other. A row so broken that its contact cannot be told does not
 * end the contact in whose midst it stands; it comes right after it, as a contact of its own.
 */
final class ContactGrouping {
  /** How many such rows are held back before the contact is taken to have ended after all. */
  private static final int MOST_HELD_BACK = 1000;

  private final Consumer<InputContact> contacts;
  private final List<InputContact> heldBack = new ArrayList<>();
  private String id = "";
  private @Nullable ContactBuilder contact;

  /** Hands contacts over in their order. */
  ContactGrouping(Consumer<InputContact> contacts) {
    this.contacts = contacts;
  }

  /** Takes the next row. */
  void add(InputContact row) {
    ContactBuilder open = contact;
    if (open == null) {
      start(row);
    } else if (row.id().isEmpty()) {
      heldBack.add(row);
      if (heldBack.size() == MOST_HELD_BACK) {
        end();
      }
    } else if (row.id().equals(id)) {
      open.add(row);
    } else {
      end();
      start(row);
    }
  }

  private void start(InputContact row) {
    if (row.id().isEmpty()) {
      contacts.accept(row);
    } else {
      contact = new ContactBuilder(row);
      id = row.id();
    }
  }

  /** Hands over what is held: no more rows of the last contact come. */
  void end() {
    ContactBuilder open = contact;
    if (open != null) {
      contact = null;
      contacts.accept(open.build());
      heldBack.forEach(contacts);
      heldBack.clear();
    }
  }
}
