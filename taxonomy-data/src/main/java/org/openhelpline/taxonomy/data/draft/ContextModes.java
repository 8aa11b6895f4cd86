package org.openhelpline.taxonomy.data.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;
import org.openhelpline.taxonomy.internal.Texts;

/** Reads the field beside the reason that says where it happened. A value that could stand for two modes is a fault. */
final class ContextModes {
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);

  private ContextModes() {}

  static ContextMode of(JsonView view) {
    view.object(Set.of("field", "values"));
    String field = view.text("field");
    Map<String, Mode> values = new LinkedHashMap<>();
    Map<String, Mode> folded = new HashMap<>();
    view.get("values").fields().forEach((token, texts) -> {
      Optional<Mode> mode = MODES.parse(token).filter(m -> m != Mode.NONE);
      if (mode.isEmpty()) {
        texts.fault("'" + token + "' is no mode; valid: " + String.join(", ", MODES.valid()));
        return;
      }
      for (JsonView text : texts.elements()) {
        String value = text.filledText();
        Mode other = value.isBlank() ? mode.get() : folded.putIfAbsent(Texts.key(value), mode.get());
        if (values.containsKey(value)) {
          text.fault("'" + value + "' stands twice");
        } else if (other != null && other != mode.get()) {
          text.fault("'" + value + "' stands for " + other.token() + " as well, typed in another way");
        } else if (!value.isBlank()) {
          values.put(value, mode.get());
        }
      }
    });
    return new ContextMode(field, values);
  }
}
