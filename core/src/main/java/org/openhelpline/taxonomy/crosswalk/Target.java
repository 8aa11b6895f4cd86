package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.TreeSet;
import org.openhelpline.taxonomy.Mode;

/**
 * One code that a rule leads to.
 *
 * @param code the code in the target edition
 * @param relation how the source relates to it
 * @param mode the mode that the source's wording states; {@link Mode#NONE} if it states none, and the mode of the
 *     source's own reason is carried over
 * @param forms ids of the forms that the source's wording names, sorted
 */
public record Target(String code, Relation relation, Mode mode, List<String> forms) {
  /** Sorts the forms. */
  public Target {
    forms = forms.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(forms));
  }

  /** A target that says nothing of mode and forms. */
  public static Target of(String code, Relation relation) {
    return new Target(code, relation, Mode.NONE, List.of());
  }
}
