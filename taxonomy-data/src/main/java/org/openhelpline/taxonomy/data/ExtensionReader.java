package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ExtensionDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.lint.check.Gate;
import org.openhelpline.taxonomy.data.lint.extension.ExtendedDraft;
import org.openhelpline.taxonomy.data.lint.extension.ExtensionChecks;

/** Reads a helpline's own concepts in the format of {@code extension.schema.json}. */
public final class ExtensionReader {
  private ExtensionReader() {}

  /**
   * Reads an extension.
   *
   * <p>A sensitive local concept that rolls up to an "other" that is not sensitive is a fault unless the file explains
   * it under {@code suppress}.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions, one of which it extends
   * @return the extended edition. Its name is the extension's id, a dash and the name of the edition that it extends
   * @throws InvalidDataException if it is not JSON, breaks the schema, extends an edition that is not there, rolls up to
   *     a code that contacts can't be counted under or contradicts itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static Taxonomy read(InputStream in, String name, TaxonomyData data) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    ExtensionDraft draft = ExtensionDraft.of(root);
    if (faults.isEmpty()) {
      // Concepts refer to each other: what refers to a malformed one would be at fault for that one's fault.
      Gate.apply(ExtensionChecks.ALL, ExtendedDraft.of(draft, data), draft, faults);
    }
    return Read.finished(name, faults, root, () -> draft.build(data));
  }
}
