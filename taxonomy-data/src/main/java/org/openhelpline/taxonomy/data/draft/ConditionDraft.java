package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/**
 * When a rule applies, as a document states it.
 *
 * @param condition the condition
 * @param forms the forms that it names, and where
 */
public record ConditionDraft(Condition condition, List<FormRef> forms) {
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);
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
      modes.addAll(some(c, "mode", m -> MODES.read(m, Mode.UNKNOWN)));
      return new Condition.ModeIs(modes);
    }
    if (c.has("form")) {
      c.object(Set.of("form"));
      List<FormRef> named = some(c, "form", FormRef::of);
      forms.addAll(named);
      return new Condition.HasForm(new HashSet<>(named.stream().map(FormRef::id).toList()));
    }
    if (c.has("field")) {
      c.object(Set.of("field", "in"));
      return new Condition.FieldIs(c.text("field"), some(c, "in", JsonView::text));
    }
    if (c.has("allOf")) {
      c.object(Set.of("allOf"));
      return new Condition.AllOf(some(c, "allOf", x -> read(x, depth + 1, forms)));
    }
    if (c.has("anyOf")) {
      c.object(Set.of("anyOf"));
      return new Condition.AnyOf(some(c, "anyOf", x -> read(x, depth + 1, forms)));
    }
    if (c.has("not")) {
      c.object(Set.of("not"));
      return new Condition.Not(read(c.get("not"), depth + 1, forms));
    }
    c.fault("a condition was expected: one of mode, form, field with in, allOf, anyOf, not");
    return Condition.ALWAYS;
  }

  private static <T> List<T> some(JsonView c, String field, Function<JsonView, T> element) {
    JsonView array = c.get(field);
    List<T> elements = array.elements().stream().map(element).toList();
    if (array.isArray() && elements.isEmpty()) {
      array.fault("at least one element was expected");
    }
    return elements;
  }
}
