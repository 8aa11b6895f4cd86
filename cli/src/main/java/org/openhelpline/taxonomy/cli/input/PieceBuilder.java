package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Piece;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Rows;
import org.openhelpline.taxonomy.cli.input.ScannedChunk.Worked;

/**
 * Tells contacts apart in a part of a file and has those worked on that begin and end in it and are all well. A contact
 * surely starts with a row if the row right before it is well too and has another id; whatever is less sure is left to
 * be looked at together with what comes before the part.
 */
final class PieceBuilder<S, R> {
  private final ContactWork<S, R> work;
  private final PlainContact<S> contact;
  private final Deque<PlainRow> spare;
  private List<Piece<R>> pieces = new ArrayList<>();
  private List<ScannedRow> left = new ArrayList<>();
  private boolean leftStartsContact;
  private boolean isOpen;
  private boolean isAfterPlain;
  private IdRun ids = new IdRun();

  /**
   * A builder.
   *
   * @param spare where rows go that are no longer needed
   */
  PieceBuilder(ContactWork<S, R> work, PlainContact<S> contact, Deque<PlainRow> spare) {
    this.spare = spare;
    this.work = work;
    this.contact = contact;
  }

  void start() {
    work.finish();
    pieces = new ArrayList<>();
    left = new ArrayList<>();
    leftStartsContact = false;
    isOpen = false;
    isAfterPlain = false;
    ids = new IdRun();
  }

  /**
   * Takes a row that is well and is kept.
   *
   * @param isSame whether it has the id of the well row before it
   */
  void plain(PlainRow row, char[] id, int idLength, boolean isSame) {
    if (isAfterPlain && !isSame) {
      endContact();
      contact.start(id, idLength);
      isOpen = true;
    }
    isAfterPlain = true;
    if (isOpen) {
      contact.add(row);
    } else {
      row.of(new String(id, 0, idLength));
      left.add(row);
    }
  }

  /** Takes a row that is not well. */
  void other(ScannedRow row) {
    leave();
    isAfterPlain = false;
    left.add(row);
  }

  private void endContact() {
    if (isOpen) {
      contact.state();
      if (work.take(contact)) {
        endLeft();
        ids.add(contact.id(), contact.idLength(), contact.rows().get(0).line());
        contact.rows().forEach(spare::add);
      } else {
        leave();
      }
    }
    isOpen = false;
  }

  /** Leaves the rows of the contact to be read later. */
  private void leave() {
    if (!isOpen) {
      return;
    }
    isOpen = false;
    if (left.isEmpty()) {
      endWork();
      leftStartsContact = true;
    }
    String id = new String(contact.id(), 0, contact.idLength());
    for (PlainRow row : contact.rows()) {
      row.of(id);
      left.add(row);
    }
    contact.rows().clear();
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
    leave();
    endWork();
    endLeft();
    return pieces;
  }
}
