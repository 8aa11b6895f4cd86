package org.openhelpline.taxonomy.data.draft;

import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/**
 * A target as a document states it.
 *
 * @param view where it stands
 * @param target what it says
 * @param forms the ids of its forms in the order of the document
 */
public record TargetDraft(JsonView view, Target target, List<String> forms) {
  private static final Tokens<Relation> RELATIONS = Tokens.of(Relation.class, Relation::token);

  static TargetDraft of(JsonView t) {
    t.object(Set.of("code", "relation", "mode", "forms"));
    List<String> forms = t.texts("forms");
    return new TargetDraft(t, new Target(t.text("code"), RELATIONS.read(t.get("relation"), Relation.RELATED),
        Conditions.MODES.read(t, "mode", Mode.NONE), forms), forms);
  }

  /** The code. */
  public String code() {
    return target.code();
  }

  /** A place in it. */
  public String at(String field) {
    return view.pointer() + "/" + field;
  }
}
