package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.internal.Buildable;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * A code list as a document states it, alone or inside a crosswalk.
 *
 * @param view where it stands
 * @param id its id
 * @param version the version of the data
 * @param lang the language of the labels
 * @param title what it is
 * @param levels the names of the levels from the top down
 * @param entries the entries in the list's order
 * @param suppressions the findings that its author explains
 */
public record CodeListDraft(JsonView view, String id, String version, String lang, String title, List<String> levels,
    List<EntryDraft> entries, List<Suppression> suppressions)
    implements Draft, Buildable<CodeList> {
  private static final Set<String> FIELDS =
      Set.of("$schema", "id", "version", "lang", "title", "notice", "levels", "entries", Suppression.FIELD);

  /** Parses a document, or a part of one; what is not as expected becomes a fault of its view. */
  public static CodeListDraft of(JsonView view) {
    view.object(FIELDS).remarks("$schema", "notice");
    String id = view.text("id");
    String version = view.text("version");
    String lang = view.text("lang");
    String title = view.textOr("title", id);
    JsonView names = view.get("levels");
    List<String> levels = names.texts();
    if (names.isArray() && levels.isEmpty()) {
      names.fault("at least one level was expected");
    }
    List<EntryDraft> entries = new ArrayList<>();
    for (JsonView e : view.list("entries")) {
      entries.add(EntryDraft.of(e));
    }
    return new CodeListDraft(view, id, version, lang, title, levels, List.copyOf(entries), Suppression.list(view));
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if two entries are the same or an entry has another number of levels
   */
  @Override
  public CodeList build() {
    List<CodeListEntry> built = new ArrayList<>(entries.size());
    for (EntryDraft entry : entries) {
      built.add(entry.entry());
    }
    return new CodeList(id, version, lang, title, levels, built);
  }

  /** The list, if it can be built. */
  Optional<CodeList> built() {
    try {
      return Optional.of(build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public Map<String, String> subjects() {
    Map<String, String> subjects = new HashMap<>();
    entries.forEach(e -> subjects.put(e.view().pointer(), e.entry().text()));
    return subjects;
  }
}
