package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * When a rule applies, as a document states it.
 *
 * @param condition the condition
 * @param forms the forms that it names, and where
 */
public record ConditionDraft(Condition condition, List<FormRef> forms) {
  private static final int MAX_DEPTH = 16;

  /** No condition: it always holds. */
  static final ConditionDraft ALWAYS = new ConditionDraft(Condition.ALWAYS, List.of());

  /** Parses a condition; one that could never hold, or says nothing, is a fault. */
  static ConditionDraft of(JsonView view) {
    List<FormRef> forms = new ArrayList<>();
    Condition condition = read(view, 0, forms);
    return new ConditionDraft(condition, forms);
  }

  private static Condition read(JsonView c, int depth, List<FormRef> forms) {
    if (depth > MAX_DEPTH) {
      c.fault("conditions are nested deeper than " + MAX_DEPTH);
      return Condition.ALWAYS;
    }
    if (c.has("mode")) {
      c.object(Set.of("mode"));
      Set<Mode> modes = EnumSet.noneOf(Mode.class);
      for (JsonView mode : some(c, "mode")) {
        modes.add(TargetDraft.MODES.read(mode, Mode.UNKNOWN));
      }
      return new Condition.ModeIs(modes);
    }
    if (c.has("form")) {
      c.object(Set.of("form"));
      Set<String> ids = new HashSet<>();
      for (JsonView form : some(c, "form")) {
        FormRef named = FormRef.of(form);
        forms.add(named);
        ids.add(named.id());
      }
      return new Condition.HasForm(ids);
    }
    if (c.has("field")) {
      c.object(Set.of("field", "in"));
      String field = c.text("field");
      List<String> values = new ArrayList<>();
      for (JsonView value : some(c, "in")) {
        values.add(value.text());
      }
      return new Condition.FieldIs(field, values);
    }
    if (c.has("allOf")) {
      c.object(Set.of("allOf"));
      return new Condition.AllOf(parts(some(c, "allOf"), depth, forms));
    }
    if (c.has("anyOf")) {
      c.object(Set.of("anyOf"));
      return new Condition.AnyOf(parts(some(c, "anyOf"), depth, forms));
    }
    if (c.has("not")) {
      c.object(Set.of("not"));
      return new Condition.Not(read(c.get("not"), depth + 1, forms));
    }
    c.fault("a condition was expected: one of mode, form, field with in, allOf, anyOf, not");
    return Condition.ALWAYS;
  }

  private static List<Condition> parts(List<JsonView> views, int depth, List<FormRef> forms) {
    List<Condition> parts = new ArrayList<>(views.size());
    for (JsonView part : views) {
      parts.add(read(part, depth + 1, forms));
    }
    return parts;
  }

  private static List<JsonView> some(JsonView c, String field) {
    JsonView array = c.get(field);
    List<JsonView> elements = array.elements();
    if (array.isArray() && elements.isEmpty()) {
      array.fault("at least one element was expected");
    }
    return elements;
  }
}
