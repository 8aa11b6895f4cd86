package org.openhelpline.taxonomy.data.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.internal.Texts;

/** Reads the field beside the reason that says where it happened. A value that could stand for two modes is a fault. */
final class ContextModes {
  private ContextModes() {}

  static ContextMode of(JsonView view) {
    view.object(Set.of("field", "values"));
    String field = view.text("field");
    Map<String, Mode> values = new LinkedHashMap<>();
    Map<String, Mode> folded = new HashMap<>();
    for (Map.Entry<String, JsonView> stated : view.get("values").fields().entrySet()) {
      String token = stated.getKey();
      JsonView texts = stated.getValue();
      Mode mode = TargetDraft.MODES.parse(token).orElse(Mode.NONE);
      if (mode == Mode.NONE) {
        texts.fault("'" + token + "' is no mode; valid: " + String.join(", ", TargetDraft.MODES.valid()));
        continue;
      }
      for (JsonView text : texts.elements()) {
        String value = text.filledText();
        Mode other = value.isBlank() ? mode : folded.putIfAbsent(Texts.key(value), mode);
        if (values.containsKey(value)) {
          text.fault("'" + value + "' stands twice");
        } else if (other != null && other != mode) {
          text.fault("'" + value + "' stands for " + other.token() + " as well, typed in another way");
        } else if (!value.isBlank()) {
          values.put(value, mode);
        }
      }
    }
    return new ContextMode(field, values);
  }
}
