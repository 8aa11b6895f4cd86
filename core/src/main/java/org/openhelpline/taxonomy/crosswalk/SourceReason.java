package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * A reason as the source logged it.
 *
 * @param levels the entry: its labels from the top level down, or a single code
 * @param mode the mode that the source states for this reason; {@link Mode#NONE} if it states none
 * @param forms ids of the forms that the source states
 * @param context other fields of the contact by name, for conditions
 */
public record SourceReason(List<String> levels, Mode mode, List<String> forms, Map<String, String> context) {
  /** Copies what it is given. */
  public SourceReason {
    levels = List.copyOf(levels);
    forms = List.copyOf(forms);
    context = Map.copyOf(context);
  }

  /** An entry of a code list, by its labels from the top level down. */
  public static SourceReason of(String... levels) {
    return new SourceReason(List.of(levels), Mode.NONE, List.of(), Map.of());
  }

  /** A reason that is already in an edition's codes. */
  public static SourceReason of(Reason reason) {
    return new SourceReason(List.of(reason.code()), reason.mode(), reason.forms(), Map.of());
  }

  /** The same with other fields of the contact. */
  public SourceReason withContext(Map<String, String> fields) {
    return new SourceReason(levels, mode, forms, fields);
  }

  /** The levels in one text, {@code Category > Subcategory}. */
  public String text() {
    return String.join(" > ", levels);
  }
}
