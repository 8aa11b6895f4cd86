package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A place breaks the format: a field is missing or unknown, or its value is of the wrong kind.
 *
 * <p>Nothing may be skipped in silence, so the readers refuse such a file. What else there is to find in it is still
 * looked for, but may be less than the whole.
 */
final class Malformed extends Check<Document> {
  Malformed() {
    super(refused("malformed", "fault"));
  }

  @Override
  protected void inspect(Document document, Findings out) {
    for (Fault fault : document.faults()) {
      out.add(fault.pointer(), document.draft().subjectAt(fault.pointer()), fault.message());
    }
  }
}
