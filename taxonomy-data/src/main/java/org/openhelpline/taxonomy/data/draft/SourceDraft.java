package org.openhelpline.taxonomy.data.draft;

import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * What a crosswalk starts from: an edition, a list that ships, or a list of its own.
 *
 * @param view where it stands
 * @param edition the edition
 * @param listId the id of a list that ships; empty if it is not one
 * @param codeList the list in the document itself
 */
public record SourceDraft(JsonView view, Optional<EditionRef> edition, String listId,
    Optional<CodeListDraft> codeList) {
  static SourceDraft of(JsonView source) {
    if (source.has("edition")) {
      return new SourceDraft(source, Optional.of(EditionRef.of(source)), "", Optional.empty());
    }
    source.object(Set.of(source.has("codeList") ? "codeList" : "list"));
    if (source.has("codeList")) {
      return new SourceDraft(source, Optional.empty(), "", Optional.of(CodeListDraft.of(source.get("codeList"))));
    }
    return new SourceDraft(source, Optional.empty(), source.text("list"), Optional.empty());
  }
}
