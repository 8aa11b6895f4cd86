package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Piece;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Rows;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Worked;

/**
 * Tells contacts apart in a part of a file and has those worked on that begin and end in it and are all well. A contact
 * surely starts with a row if the row right before it is well too and has another id; whatever is less sure is left to
 * be looked at together with what comes before the part.
 */
final class PieceBuilder<S, R> {
  /** So many contacts are found before they are worked on: each of the two is then done without the other between. */
  private static final int AT_ONCE = 64;

  private final ContactWork<S, R> work;
  private final Supplier<PlainContact<S>> contacts;
  private final Deque<PlainContact<S>> spareContacts = new ArrayDeque<>();
  private final Deque<PlainRow> spare;
  private final List<PlainContact<S>> ended = new ArrayList<>();
  private List<Piece<R>> pieces = new ArrayList<>();
  private List<ScannedRow> left = new ArrayList<>();
  private boolean leftStartsContact;
  private @Nullable PlainContact<S> open;
  private boolean isAfterPlain;
  private IdRun ids = new IdRun();

  /**
   * A builder.
   *
   * @param spare where rows go that are no longer needed
   */
  PieceBuilder(ContactWork<S, R> work, Supplier<PlainContact<S>> contacts, Deque<PlainRow> spare) {
    this.spare = spare;
    this.work = work;
    this.contacts = contacts;
  }

  void start() {
    work.finish();
    pieces = new ArrayList<>();
    left = new ArrayList<>();
    ended.clear();
    leftStartsContact = false;
    open = null;
    isAfterPlain = false;
    ids = new IdRun();
  }

  /**
   * Takes a row that is well and is kept.
   *
   * @param isSame whether it has the id of the well row before it
   */
  void plain(PlainRow row, char[] id, int idLength, boolean isSame) {
    PlainContact<S> contact = open;
    if (isAfterPlain && !isSame) {
      endContact();
      PlainContact<S> used = spareContacts.poll();
      contact = used != null ? used : contacts.get();
      contact.start(id, idLength);
      open = contact;
    }
    isAfterPlain = true;
    if (contact != null) {
      contact.add(row);
    } else {
      row.of(new String(id, 0, idLength));
      left.add(row);
    }
  }

  /** Takes a row that is not well. */
  void other(ScannedRow row) {
    leaveOpen();
    isAfterPlain = false;
    left.add(row);
  }

  private void endContact() {
    if (open != null) {
      ended.add(open);
      open = null;
      if (ended.size() == AT_ONCE) {
        workOnEnded();
      }
    }
  }

  private void workOnEnded() {
    for (int i = 0; i < ended.size(); i++) {
      PlainContact<S> contact = ended.get(i);
      contact.state();
      if (work.take(contact)) {
        endLeft();
        List<PlainRow> rows = contact.rows();
        ids.add(contact.id(), contact.idLength(), rows.get(0).line());
        for (int row = 0; row < rows.size(); row++) {
          spare.add(rows.get(row));
        }
      } else {
        leave(contact);
      }
      spareContacts.add(contact);
    }
    ended.clear();
  }

  /** Leaves the rows of a contact to be read later. */
  private void leave(PlainContact<S> contact) {
    if (left.isEmpty()) {
      endWork();
      leftStartsContact = true;
    }
    String id = new String(contact.id(), 0, contact.idLength());
    for (PlainRow row : contact.rows()) {
      row.of(id);
      left.add(row);
    }
  }

  /** Leaves the rows of a contact of which it is not sure that it has no others. */
  private void leaveOpen() {
    workOnEnded();
    if (open != null) {
      leave(open);
      spareContacts.add(open);
      open = null;
    }
  }

  private void endWork() {
    R done = work.finish();
    if (!ids.isEmpty()) {
      pieces.add(new Worked<>(done, ids));
      ids = new IdRun();
    }
  }

  private void endLeft() {
    if (!left.isEmpty()) {
      pieces.add(new Rows<>(leftStartsContact, left));
      left = new ArrayList<>();
    }
  }

  /** The pieces of the part. */
  List<Piece<R>> finish() {
    leaveOpen();
    endWork();
    endLeft();
    return pieces;
  }
}
