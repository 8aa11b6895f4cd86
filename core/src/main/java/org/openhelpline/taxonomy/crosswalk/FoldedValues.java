package org.openhelpline.taxonomy.crosswalk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.internal.Texts;

/** Values to which spellings of the same are alike. Safe for use by several threads. */
final class FoldedValues {
  private final List<String> values;
  // Folded when first asked for: a program that is soon over asks few rules. Two threads would fold them alike.
  private @Nullable Set<String> keys;

  FoldedValues(List<String> values) {
    this.values = values;
  }

  /** Whether a text is one of the values, however it is typed. */
  boolean hold(String text) {
    Set<String> folded = keys;
    if (folded == null) {
      Set<String> all = new HashSet<>();
      for (String value : values) {
        all.add(Texts.key(value));
      }
      folded = Set.copyOf(all);
      keys = folded;
    }
    return folded.contains(Texts.key(text));
  }
}
