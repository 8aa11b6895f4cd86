package org.openhelpline.taxonomy.crosswalk;

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
    spellings = spellings.stream().map(List::copyOf).toList();
  }

  /** The levels in one text, {@code Category > Subcategory}. */
  public String text() {
    return String.join(" > ", levels);
  }
}
