package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * A finding that the author of a document knows of and explains.
 *
 * @param view where it stands
 * @param check the id of the check
 * @param at the id of a rule, a code, a label, a JSON pointer (what lies below it counts), or {@code *} for everywhere
 * @param reason why the finding may stand; without one nothing is suppressed
 */
public record Suppression(JsonView view, String check, String at, String reason) {
  /** The field in all three formats. */
  static final String FIELD = "suppress";

  static List<Suppression> list(JsonView document) {
    List<Suppression> suppressions = new ArrayList<>();
    for (JsonView s : document.listOrEmpty(FIELD)) {
      suppressions.add(of(s));
    }
    return List.copyOf(suppressions);
  }

  private static Suppression of(JsonView s) {
    s.object(Set.of("check", "at", "reason"));
    return new Suppression(s, s.text("check"), s.text("at"), s.textOr("reason", ""));
  }

  /** Whether it gives a reason. */
  public boolean hasReason() {
    return !reason.isBlank();
  }

  /** Whether it names a place. */
  public boolean covers(String pointer, String subject) {
    return at.equals("*") || at.equals(subject) || at.equals(pointer)
        || at.startsWith("/") && pointer.startsWith(at + "/");
  }
}
