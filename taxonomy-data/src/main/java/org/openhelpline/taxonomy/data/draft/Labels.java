package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** Reads labels, which editions and forms write alike. */
public final class Labels {
  private Labels() {}

  /** The other labels of a concept or form. */
  public static List<Label> alternatives(JsonView view) {
    List<Label> labels = new ArrayList<>();
    for (JsonView l : view.listOrEmpty("alternativeLabels")) {
      labels.add(alternative(l));
    }
    return List.copyOf(labels);
  }

  private static Label alternative(JsonView l) {
    l.object(Set.of("lang", "text", "edition", "source"));
    return new Label(l.text("lang"), l.text("text"), l.textOr("edition", ""), l.textOr("source", ""));
  }
}
