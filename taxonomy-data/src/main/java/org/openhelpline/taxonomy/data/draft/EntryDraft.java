package org.openhelpline.taxonomy.data.draft;

import java.util.List;
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
  static EntryDraft of(JsonView e, int levels) {
    e.object(Set.of("levels", "spellings", "sensitive"));
    List<String> labels = e.list("levels").stream().map(JsonView::text).toList();
    e.find("levels").ifPresent(at -> count(at, labels, levels));
    List<List<String>> spellings = e.listOrEmpty("spellings").stream().map(s -> spelling(s, levels)).toList();
    return new EntryDraft(e, new CodeListEntry(labels, spellings, e.flag("sensitive", false)));
  }

  /** A place in it. */
  public String at(String field) {
    return view.pointer() + "/" + field;
  }

  private static List<String> spelling(JsonView s, int levels) {
    List<String> labels = s.elements().stream().map(JsonView::text).toList();
    count(s, labels, levels);
    return labels;
  }

  private static void count(JsonView place, List<String> labels, int levels) {
    if (labels.size() != levels && levels > 0) {
      place.fault("the entry '" + String.join(" > ", labels) + "' has " + labels.size() + " levels, the list has "
          + levels);
    }
  }
}
