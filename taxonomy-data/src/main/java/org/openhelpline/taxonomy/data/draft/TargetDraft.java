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
 * @param forms its forms, and where they stand
 */
public record TargetDraft(JsonView view, Target target, List<FormRef> forms) {
  private static final Tokens<Relation> RELATIONS = Tokens.of(Relation.class, Relation::token);
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);

  static TargetDraft of(JsonView t) {
    t.object(Set.of("code", "relation", "mode", "forms"));
    String code = t.text("code");
    Mode mode = MODES.read(t, "mode", Mode.NONE);
    Relation relation = RELATIONS.read(t.get("relation"), Relation.RELATED);
    List<FormRef> forms = t.listOrEmpty("forms").stream().map(FormRef::of).toList();
    return new TargetDraft(t, new Target(code, relation, mode, forms.stream().map(FormRef::id).toList()), forms);
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
