package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/** Reads a helpline's code list in the format of {@code code-list.schema.json}. */
public final class CodeListReader {
  private static final Set<String> LIST_FIELDS =
      Set.of("$schema", "id", "version", "lang", "title", "notice", "levels", "entries");

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
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    CodeList list = list(root, faults);
    return Read.finished(name, faults, root, () -> list);
  }

  /** Reads a list that stands in a larger document; if it has faults, what is returned is empty. */
  static CodeList list(JsonView view, List<Fault> faults) {
    int before = faults.size();
    view.object(LIST_FIELDS).remarks("$schema", "notice");
    String id = view.text("id");
    String version = view.text("version");
    String lang = view.text("lang");
    String title = view.textOr("title", id);
    List<String> levels = view.texts("levels");
    if (levels.isEmpty()) {
      view.get("levels").fault("at least one level was expected");
    }
    List<CodeListEntry> entries = view.list("entries").stream().map(CodeListReader::entry).toList();
    if (faults.size() == before) {
      try {
        return new CodeList(id, version, lang, title, levels, entries);
      } catch (IllegalArgumentException e) {
        view.fault(String.valueOf(e.getMessage()));
      }
    }
    return new CodeList(id, version, lang, title, levels, List.of());
  }

  private static CodeListEntry entry(JsonView e) {
    e.object(Set.of("levels", "spellings", "sensitive"));
    List<List<String>> spellings = e.listOrEmpty("spellings").stream()
        .map(s -> s.elements().stream().map(JsonView::text).toList()).toList();
    return new CodeListEntry(e.list("levels").stream().map(JsonView::text).toList(), spellings,
        e.flag("sensitive", false));
  }
}
