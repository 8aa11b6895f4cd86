package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a legacy list.
 *
 * @param levels its labels from the top level down
 * @param spellings other spellings of the same entry, each with all its levels
 * @param sensitive whether losing it would hide a child at risk
 */
public record CodeListEntry(List<String> levels, List<List<String>> spellings, boolean sensitive) {
  /** Copies the lists. */
  public CodeListEntry {
    levels = List.copyOf(levels);
    List<List<String>> copies = new ArrayList<>(spellings.size());
    for (List<String> spelling : spellings) {
      copies.add(List.copyOf(spelling));
    }
    spellings = List.copyOf(copies);
  }

  /** The levels in one text, {@code Category > Subcategory}. */
  public String text() {
    return String.join(" > ", levels);
  }
}
