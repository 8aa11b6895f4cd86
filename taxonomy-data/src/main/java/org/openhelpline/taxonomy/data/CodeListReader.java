package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    JsonView names = view.get("levels");
    List<String> levels = names.elements().stream().map(JsonView::text).toList();
    if (names.isArray() && levels.isEmpty()) {
      names.fault("at least one level was expected");
    }
    List<CodeListEntry> entries = entries(view.list("entries"), levels.size());
    if (faults.size() == before) {
      try {
        return new CodeList(id, version, lang, title, levels, entries);
      } catch (IllegalArgumentException e) {
        view.fault(String.valueOf(e.getMessage()));
      }
    }
    return new CodeList(id, version, lang, title, levels, List.of());
  }

  private static List<CodeListEntry> entries(List<JsonView> views, int levelCount) {
    List<CodeListEntry> entries = new ArrayList<>(views.size());
    Map<List<String>, String> seen = new HashMap<>();
    for (JsonView e : views) {
      e.object(Set.of("levels", "spellings", "sensitive"));
      List<String> levels = levels(e.get("levels"), levelCount, seen, e.pointer());
      List<List<String>> spellings = new ArrayList<>();
      for (JsonView s : e.listOrEmpty("spellings")) {
        spellings.add(levels(s, levelCount, seen, e.pointer()));
      }
      entries.add(new CodeListEntry(levels, spellings, e.flag("sensitive", false)));
    }
    return entries;
  }

  /** The labels of an entry or of a spelling of it, which name no other entry. */
  private static List<String> levels(JsonView view, int count, Map<List<String>, String> seen, String entry) {
    int before = view.faultCount();
    List<String> levels = view.elements().stream().map(JsonView::text).toList();
    if (view.faultCount() > before || !view.isArray() || count == 0) {
      return levels;
    }
    if (levels.size() != count) {
      view.fault("the list has " + count + " levels, this has " + levels.size());
      return levels;
    }
    String earlier = seen.putIfAbsent(levels, entry);
    if (earlier != null && !earlier.equals(entry)) {
      view.fault("'" + String.join(" > ", levels) + "' already names " + earlier);
    }
    return levels;
  }
}
