package org.openhelpline.taxonomy.data.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** Reads labels, which editions and forms write alike. */
public final class Labels {
  private Labels() {}

  /** The preferred label by language. */
  public static Map<String, String> preferred(JsonView labels) {
    Map<String, String> map = new LinkedHashMap<>();
    labels.fields().forEach((lang, text) -> map.put(lang, text.text()));
    return map;
  }

  /** Another label. */
  public static Label alternative(JsonView l) {
    l.object(Set.of("lang", "text", "edition", "source"));
    return new Label(l.text("lang"), l.text("text"), l.textOr("edition", ""), l.textOr("source", ""));
  }
}
