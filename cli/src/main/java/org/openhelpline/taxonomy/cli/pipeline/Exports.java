package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.openhelpline.taxonomy.cli.input.ChunkedExport;
import org.openhelpline.taxonomy.cli.input.ContactSource;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.input.SplitContact;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Goes through an export. */
public final class Exports {
  private Exports() {}

  /** Every contact of an export, worked on by several threads; then the findings about contacts that were split. */
  public static <R> void each(ChunkedExport source, int threads, ContactPipeline<R> pipeline, FindingLog findings)
      throws InputException {
    source.each(threads, () -> pipeline.work(source::column), pipeline);
    pipeline.finish();
    tell(source.splitContacts(), source.splitContactCount(), findings);
  }

  /** Every contact of an opened export, then the findings about contacts whose rows were not adjacent. */
  public static void each(ContactSource source, Consumer<InputContact> contacts, FindingLog findings)
      throws InputException {
    for (InputContact contact = source.next(); contact != null; contact = source.next()) {
      contacts.accept(contact);
    }
    tell(source.splitContacts(), source.splitContactCount(), findings);
  }

  private static void tell(List<SplitContact> splits, long count, FindingLog findings) {
    for (SplitContact split : splits) {
      findings.add(split.contactId(), split.line(),
          Finding.of(FindingId.CONTACT_SPLIT, "", String.valueOf(split.firstLine())));
    }
    findings.count(Finding.of(FindingId.CONTACT_SPLIT, "", ""), count - splits.size());
  }
}
