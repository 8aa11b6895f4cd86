package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * An entry of a code list as a document states it.
 *
 * @param view where it stands
 * @param entry what it says
 */
public record EntryDraft(JsonView view, CodeListEntry entry) {
  private static final Set<String> FIELDS = Set.of("levels", "spellings", "sensitive");

  static EntryDraft of(JsonView e) {
    e.object(FIELDS);
    List<List<String>> spellings = new ArrayList<>();
    for (JsonView spelling : e.listOrEmpty("spellings")) {
      spellings.add(spelling.texts());
    }
    return new EntryDraft(e, new CodeListEntry(e.get("levels").texts(), spellings, e.flag("sensitive", false)));
  }

  /** The labels of the entry and of each of its spellings, by the place in it where they stand. */
  public Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put(at("levels"), entry.levels());
    for (int i = 0; i < entry.spellings().size(); i++) {
      names.put(at("spellings/" + i), entry.spellings().get(i));
    }
    return names;
  }

  /** A place in it. */
  public String at(String field) {
    return view.pointer() + "/" + field;
  }
}
