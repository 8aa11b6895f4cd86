package org.openhelpline.taxonomy.data.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/** Reads the field beside the reason that says where it happened. A value that could stand for two modes is a fault. */
final class ContextModes {
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, Mode::token);

  private ContextModes() {}

  static ContextMode of(JsonView view) {
    view.object(Set.of("field", "values"));
    String field = view.text("field");
    Map<String, Mode> values = new LinkedHashMap<>();
    Map<String, JsonView> places = new LinkedHashMap<>();
    view.get("values").fields().forEach((token, texts) -> {
      Optional<Mode> mode = MODES.parse(token).filter(m -> m != Mode.NONE);
      if (mode.isEmpty()) {
        texts.fault("'" + token + "' is no mode; valid: " + String.join(", ", MODES.valid()));
        return;
      }
      for (JsonView text : texts.elements()) {
        String value = text.filledText();
        if (places.putIfAbsent(value, text) == null) {
          values.put(value, mode.get());
        } else if (!value.isBlank()) {
          text.fault("'" + value + "' stands twice");
        }
      }
    });
    ContextMode contextMode = new ContextMode(field, values);
    places.forEach((value, place) -> contextMode.read(Map.of(field, value))
        .filter(mode -> mode != values.get(value) && !value.isBlank())
        .ifPresent(mode -> place.fault("'" + value + "' stands for " + mode.token() + " as well, typed in another way")));
    return contextMode;
  }
}
