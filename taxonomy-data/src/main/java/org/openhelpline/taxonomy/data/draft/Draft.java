package org.openhelpline.taxonomy.data.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** A document of one of the four formats, parsed but not built. */
public sealed interface Draft permits TaxonomyDraft, ExtensionDraft, CodeListDraft, CrosswalkDraft {
  /** Which format it is, by the fields that only one of them has; empty if it is none. */
  static Optional<Draft> of(JsonView root) {
    if (root.has("rules") || root.has("target")) {
      return Optional.of(CrosswalkDraft.of(root));
    }
    if (root.has("entries") || root.has("levels")) {
      return Optional.of(CodeListDraft.of(root));
    }
    if (root.has("extends")) {
      return Optional.of(ExtensionDraft.of(root));
    }
    return root.has("concepts") || root.has("edition") ? Optional.of(TaxonomyDraft.of(root)) : Optional.empty();
  }

  /** What to say of a document that is none of the formats. */
  String NO_FORMAT = "neither a taxonomy (with 'concepts'), nor an extension (with 'extends'), nor a code list (with "
      + "'entries'), nor a crosswalk (with 'rules')";

  /** The whole document. */
  JsonView view();

  /** Its id. */
  String id();

  /** The version of the data. */
  String version();

  /** The findings that its author knows of and explains. */
  List<Suppression> suppressions();

  /** What its parts are about (a code, a label, the id of a rule), by the parts' pointers. */
  Map<String, String> subjects();

  /** What a place in the document is about: the subject of the part that it lies in, or empty for the document. */
  default String subjectAt(String pointer) {
    Map<String, String> subjects = subjects();
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      String subject = subjects.get(at);
      if (subject != null) {
        return subject;
      }
    }
    return "";
  }
}
