package org.openhelpline.taxonomy.data;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;

/** Reads when a rule of a crosswalk applies. A condition that could never hold, or says nothing, is a fault. */
final class ConditionReader {
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);
  private static final int MAX_DEPTH = 16;

  private final Forms forms;

  ConditionReader(Forms forms) {
    this.forms = forms;
  }

  Condition read(JsonView c) {
    return read(c, 0);
  }

  private Condition read(JsonView c, int depth) {
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
      return new Condition.HasForm(new HashSet<>(some(c, "form", this::form)));
    }
    if (c.has("field")) {
      c.object(Set.of("field", "in"));
      return new Condition.FieldIs(c.text("field"), some(c, "in", JsonView::text));
    }
    if (c.has("allOf")) {
      c.object(Set.of("allOf"));
      return new Condition.AllOf(some(c, "allOf", x -> read(x, depth + 1)));
    }
    if (c.has("anyOf")) {
      c.object(Set.of("anyOf"));
      return new Condition.AnyOf(some(c, "anyOf", x -> read(x, depth + 1)));
    }
    if (c.has("not")) {
      c.object(Set.of("not"));
      return new Condition.Not(read(c.get("not"), depth + 1));
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

  private String form(JsonView view) {
    int before = view.faultCount();
    String id = view.text();
    if (view.faultCount() == before && forms.find(id).isEmpty()) {
      unknownForm(view);
    }
    return id;
  }

  void unknownForm(JsonView view) {
    view.fault("unknown form '" + view.text() + "'; valid: "
        + String.join(", ", forms.all().stream().map(Form::id).toList()));
  }
}
