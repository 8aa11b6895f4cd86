package org.openhelpline.taxonomy.data.draft;

import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** A document of one of the three formats, parsed but not built. */
public sealed interface Draft permits TaxonomyDraft, CodeListDraft, CrosswalkDraft {
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
