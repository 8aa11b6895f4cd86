package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.lint.check.Gate;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/** Reads an edition in the format of {@code taxonomy.schema.json}. */
public final class TaxonomyReader {
  private TaxonomyReader() {}

  /**
   * Reads an edition.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @throws InvalidDataException if it is not JSON, breaks the schema or contradicts itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static Taxonomy read(InputStream in, String name) throws IOException {
    return read(in, name, true);
  }

  /** Reads an edition that ships: the build has put it through every check, which would take as long as reading it. */
  static Taxonomy readShipped(InputStream in, String name) throws IOException {
    return read(in, name, false);
  }

  private static Taxonomy read(InputStream in, String name, boolean check) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    TaxonomyDraft draft = TaxonomyDraft.of(root);
    if (check && faults.isEmpty()) {
      // Concepts refer to each other: what refers to a malformed one would be at fault for that one's fault.
      Gate.apply(TaxonomyChecks.ALONE, draft, draft, faults);
    }
    return Read.finished(name, faults, root, draft);
  }
}
