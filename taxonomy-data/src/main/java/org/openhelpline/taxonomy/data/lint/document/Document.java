package org.openhelpline.taxonomy.data.lint.document;

import java.util.List;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.draft.Draft;

/**
 * A document as a file.
 *
 * @param draft what it states
 * @param faults where it breaks its format
 * @param sha256 the hash of its content, in lower-case hexadecimal digits
 * @param data what has been released
 */
public record Document(Draft draft, List<Fault> faults, String sha256, TaxonomyData data) {
  /** Copies the faults. */
  public Document {
    faults = List.copyOf(faults);
  }
}
