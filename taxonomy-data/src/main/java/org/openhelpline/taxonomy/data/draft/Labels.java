package org.openhelpline.taxonomy.data.draft;

import java.util.Set;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** Reads labels, which editions and forms write alike. */
public final class Labels {
  private Labels() {}

  /** Another label. */
  public static Label alternative(JsonView l) {
    l.object(Set.of("lang", "text", "edition", "source"));
    return new Label(l.text("lang"), l.text("text"), l.textOr("edition", ""), l.textOr("source", ""));
  }
}
