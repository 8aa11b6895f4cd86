package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;

/** The concepts that are in use, by what they stand under. */
final class Groups {
  private Groups() {}

  /** The children in use of each concept in use; an empty list for one that has none. */
  static Map<ConceptDraft, List<ConceptDraft>> of(TaxonomyDraft edition) {
    Map<String, ConceptDraft> byCode = new LinkedHashMap<>();
    Map<ConceptDraft, List<ConceptDraft>> children = new LinkedHashMap<>();
    for (ConceptDraft c : edition.concepts()) {
      if (!c.retired()) {
        byCode.putIfAbsent(c.code(), c);
        children.put(c, new ArrayList<>());
      }
    }
    for (ConceptDraft c : byCode.values()) {
      ConceptDraft parent = c.parent().map(byCode::get).orElse(null);
      if (parent != null) {
        children.getOrDefault(parent, new ArrayList<>()).add(c);
      }
    }
    return children;
  }
}
