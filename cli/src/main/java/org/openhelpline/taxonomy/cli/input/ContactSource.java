package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of an export, one at a time; memory does not grow with the file. To be closed when done or given up,
 * which also removes temporary files. Not safe for use by several threads.
 *
 * <p>A row that cannot be read is an {@link InputReason.Malformed} in its place and the rest is read. In a CSV file a
 * line with nothing on it at all is skipped without a word; a line of blanks or of delimiters alone is a row that
 * cannot be read. In JSON lines a blank line is skipped.
 */
public final class ContactSource implements AutoCloseable {
  /** How many contacts that came back are told one by one; all are counted. */
  public static final int MOST_SPLIT_CONTACTS = 100_000;

  private final String source;
  private final CountedRows rows;
  private final Contacts contacts;
  private final @Nullable SplitDetector splits;
  private boolean atEnd;

  private ContactSource(String source, RowSource rows, InputRequest request) {
    this.source = source;
    this.rows = new CountedRows(rows);
    if (request.unsorted()) {
      splits = null;
      contacts = new UnsortedContacts(this.rows, request.wantedColumns(), Partitions.BLOCK,
          UnsortedContacts.LARGEST_HEAP);
    } else {
      splits = new SplitDetector(MOST_SPLIT_CONTACTS, Partitions.BLOCK);
      contacts = request.layout() == Layout.REASON_ROWS ? new AdjacentContacts(this.rows) : this.rows;
    }
  }

  /**
   * Opens an export and reads its header.
   *
   * @throws InputException if there is no such file, it is no text, it is empty, or it lacks a header or a column
   */
  public static ContactSource open(InputRequest request) throws InputException {
    return of(request, InputFile.open(request));
  }

  /** The contacts of an opened file, which is closed with it or if it cannot be read. */
  static ContactSource of(InputRequest request, InputStream in) throws InputException {
    String source = InputFile.name(request);
    boolean isOpen = false;
    try {
      StrictText text = new StrictText(in);
      RowSource rows = switch (request.layout()) {
        case REASON_ROWS -> CsvRows.ofReasons(source, text, request);
        case CONTACT_ROWS -> CsvRows.ofContacts(source, text, request);
        case ASELO_JSONL -> new JsonRows(source, text, request);
      };
      isOpen = true;
      return new ContactSource(source, rows, request);
    } catch (IOException e) {
      throw failure(source, e);
    } finally {
      if (!isOpen) {
        closeQuietly(in);
      }
    }
  }

  /**
   * The next contact.
   *
   * @return null at the end
   * @throws InputException if the file turns out to be no text, or cannot be read any further
   */
  public @Nullable InputContact next() throws InputException {
    if (atEnd) {
      return null;
    }
    try {
      InputContact contact = contacts.next();
      if (contact == null) {
        atEnd = true;
        if (splits != null) {
          splits.finish();
        }
      } else if (splits != null && !contact.id().isEmpty()) {
        splits.add(contact.id(), contact.line());
      }
      return contact;
    } catch (IOException e) {
      throw failure(source, e);
    }
  }

  /** How many rows were read so far, malformed ones included; the header and blank lines do not count. */
  public long rowsRead() {
    return rows.count();
  }

  /**
   * The contacts that came back after other contacts, in the order of the file: the first
   * {@value #MOST_SPLIT_CONTACTS} of them. Empty if the rows were read as unsorted.
   *
   * @throws IllegalStateException before {@link #next} has told the end
   */
  public List<SplitContact> splitContacts() {
    requireEnd();
    return splits == null ? List.of() : splits.found();
  }

  /**
   * How many times a contact came back after other contacts, also beyond those that {@link #splitContacts} tells.
   *
   * @throws IllegalStateException before {@link #next} has told the end
   */
  public long splitContactCount() {
    requireEnd();
    return splits == null ? 0 : splits.count();
  }

  private void requireEnd() {
    if (!atEnd) {
      throw new IllegalStateException("which contacts came back is known after the last contact only");
    }
  }

  /** The names of the file's columns as typed; empty for JSON lines, which have no header. */
  public List<String> columns() {
    return rows.columns();
  }

  @Override
  public void close() {
    closeQuietly(contacts);
    if (splits != null) {
      closeQuietly(splits);
    }
  }

  static InputException failure(String source, IOException e) {
    return e instanceof BadTextException bad
        ? InputException.at(source, bad.line(), String.valueOf(bad.getMessage()))
        : new InputException(source + ": it cannot be read: " + e.getMessage(), e);
  }

  static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // Nothing was written that could be lost, and whatever was to be read has been.
    }
  }
}
