package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
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
  private static final Set<String> FIELDS = Set.of("code", "relation", "mode", "forms");
  private static final Tokens<Relation> RELATIONS = Tokens.ofNames(Relation.values());
  /** The modes, here and wherever else a crosswalk names one. */
  static final Tokens<Mode> MODES = Tokens.modes();

  static TargetDraft of(JsonView t) {
    t.object(FIELDS);
    String code = t.text("code");
    Mode mode = MODES.read(t, "mode", Mode.NONE);
    Relation relation = RELATIONS.read(t.get("relation"), Relation.RELATED);
    List<FormRef> forms = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (JsonView f : t.listOrEmpty("forms")) {
      FormRef form = FormRef.of(f);
      forms.add(form);
      ids.add(form.id());
    }
    return new TargetDraft(t, new Target(code, relation, mode, ids), List.copyOf(forms));
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
