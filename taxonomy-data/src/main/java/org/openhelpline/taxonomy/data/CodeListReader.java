package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.lint.check.Gate;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;

/** Reads a helpline's code list in the format of {@code code-list.schema.json}. */
public final class CodeListReader {
  private CodeListReader() {}

  /**
   * Reads a code list.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @throws InvalidDataException if it is not JSON, breaks the schema or contradicts itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static CodeList read(InputStream in, String name) throws IOException {
    return read(in, name, true);
  }

  /** Reads a list that ships: the build has put it through every check. */
  static CodeList readShipped(InputStream in, String name) throws IOException {
    return read(in, name, false);
  }

  private static CodeList read(InputStream in, String name, boolean check) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    CodeListDraft draft = CodeListDraft.of(root);
    if (check) {
      Gate.apply(CodeListChecks.ALONE, draft, draft, faults);
    }
    return Read.finished(name, faults, root, draft);
  }
}
