package org.openhelpline.taxonomy.data.draft;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/** Reads what a crosswalk asks of a contact: the conditions of its rules, and the field that says where it happened. */
final class Conditions {
  static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);

  private static final int MAX_DEPTH = 16;

  private Conditions() {}

  static Condition read(JsonView c) {
    return read(c, 0);
  }

  private static Condition read(JsonView c, int depth) {
    if (depth > MAX_DEPTH) {
      c.fault("conditions are nested deeper than " + MAX_DEPTH);
      return Condition.ALWAYS;
    }
    if (c.has("mode")) {
      c.object(Set.of("mode"));
      Set<Mode> modes = EnumSet.noneOf(Mode.class);
      c.list("mode").forEach(m -> modes.add(MODES.read(m, Mode.UNKNOWN)));
      return new Condition.ModeIs(modes);
    }
    if (c.has("form")) {
      c.object(Set.of("form"));
      return new Condition.HasForm(new HashSet<>(c.texts("form")));
    }
    if (c.has("field")) {
      c.object(Set.of("field", "in"));
      return new Condition.FieldIs(c.text("field"), c.list("in").stream().map(JsonView::text).toList());
    }
    if (c.has("allOf")) {
      c.object(Set.of("allOf"));
      return new Condition.AllOf(c.list("allOf").stream().map(x -> read(x, depth + 1)).toList());
    }
    if (c.has("anyOf")) {
      c.object(Set.of("anyOf"));
      return new Condition.AnyOf(c.list("anyOf").stream().map(x -> read(x, depth + 1)).toList());
    }
    if (c.has("not")) {
      c.object(Set.of("not"));
      return new Condition.Not(read(c.get("not"), depth + 1));
    }
    c.fault("a condition was expected: one of mode, form, field with in, allOf, anyOf, not");
    return Condition.ALWAYS;
  }

  static ContextMode contextMode(JsonView view) {
    view.object(Set.of("field", "values"));
    Map<String, Mode> values = new LinkedHashMap<>();
    view.get("values").fields().forEach((token, texts) -> {
      Optional<Mode> mode = MODES.parse(token).filter(m -> m != Mode.NONE);
      if (mode.isEmpty()) {
        texts.fault("'" + token + "' is no mode; valid: " + String.join(", ", MODES.valid()));
        return;
      }
      for (JsonView text : texts.elements()) {
        if (values.putIfAbsent(text.text(), mode.get()) != null) {
          text.fault("'" + text.text() + "' stands for two modes");
        }
      }
    });
    return new ContextMode(view.text("field"), values);
  }
}
