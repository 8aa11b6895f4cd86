package org.openhelpline.taxonomy.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The contacts of an export, worked on by several threads and handed over in the order of the file. What comes out does
 * not depend on the number of threads. Memory does not grow with the file. To be closed when done or given up.
 *
 * <p>Rows of reasons in UTF-8 are read in parts, each by one thread; everything else is read by a {@link ContactSource}
 * and left to be handed over. Both read the same.
 */
public final class ChunkedExport implements AutoCloseable {
  /** More bytes than the header is looked for in. */
  private static final int HEAD = 1 << 18;

  private final String source;
  private final Optional<ContactSource> whole;
  private final Optional<ReasonTable> table;

  private ChunkedExport(String source, Optional<ContactSource> whole, Optional<ReasonTable> table) {
    this.source = source;
    this.whole = whole;
    this.table = table;
  }

  /**
   * Opens an export and reads its header.
   *
   * @param stating those of the wanted columns on which depends what becomes of a reason
   * @throws InputException if there is no such file, it is no text, it is empty, or it lacks a header or a column
   */
  public static ChunkedExport open(InputRequest request, Set<String> stating) throws InputException {
    return open(request, stating, Chunks.SIZE);
  }

  static ChunkedExport open(InputRequest request, Set<String> stating, int chunkSize) throws InputException {
    String source = InputFile.name(request);
    if (request.layout() != Layout.REASON_ROWS || request.unsorted()) {
      return new ChunkedExport(source, Optional.of(ContactSource.open(request)), Optional.empty());
    }
    InputStream in = InputFile.open(request);
    boolean isOpen = false;
    try {
      byte[] head = in.readNBytes(HEAD);
      StrictText text = new StrictText(new ByteArrayInputStream(head));
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
      ChunkedExport opened = text.isUtf8()
          ? new ChunkedExport(source, Optional.empty(), Optional.of(new ReasonTable(
              CsvRows.reasonTable(source, text, request), request, stating, new Chunks(all, chunkSize))))
          : new ChunkedExport(source, Optional.of(ContactSource.of(request, all)), Optional.empty());
      isOpen = true;
      return opened;
    } catch (IOException e) {
      throw ContactSource.failure(source, e);
    } finally {
      if (!isOpen) {
        ContactSource.closeQuietly(in);
      }
    }
  }

  /** The place of a wanted column, for {@link PlainContact#copy}; negative if the file has no such column. */
  public int column(String name) {
    return table.map(t -> t.column(name)).orElse(-1);
  }

  /**
   * Goes through the contacts, once.
   *
   * @param threads how many threads work on them
   * @param work what each of these does
   * @param sink takes what was made of them
   * @throws InputException if the file turns out to be no text, or cannot be read any further
   */
  public <R> void each(int threads, Supplier<? extends ContactWork<?, R>> work, ContactSink<R> sink) throws InputException {
    if (whole.isPresent()) {
      ContactSource contacts = whole.get();
      for (InputContact contact = contacts.next(); contact != null; contact = contacts.next()) {
        sink.contact(contact);
      }
      return;
    }
    try {
      table.orElseThrow().each(threads, work, sink);
    } catch (IOException e) {
      throw ContactSource.failure(source, e);
    }
  }

  /** How many rows were read so far, malformed ones included; the header and blank lines do not count. */
  public long rowsRead() {
    return whole.map(ContactSource::rowsRead).orElseGet(() -> table.orElseThrow().rowsRead());
  }

  /** The contacts that came back after other contacts, as {@link ContactSource#splitContacts} tells them. */
  public List<SplitContact> splitContacts() {
    return whole.map(ContactSource::splitContacts).orElseGet(() -> table.orElseThrow().splitContacts());
  }

  /** How many times a contact came back after other contacts, as {@link ContactSource#splitContactCount} tells it. */
  public long splitContactCount() {
    return whole.map(ContactSource::splitContactCount).orElseGet(() -> table.orElseThrow().splitContactCount());
  }

  @Override
  public void close() {
    whole.ifPresent(ContactSource::close);
    table.ifPresent(ContactSource::closeQuietly);
  }
}
