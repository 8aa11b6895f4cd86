package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.internal.SimilarTexts;

/** A list's entries by how alike their labels are. Built when first asked for: nobody asks if all labels are known. */
final class NearestEntries {
  private static final int MOST = 3;

  private final List<CodeListEntry> entries;
  // Two threads may both build it; they build the same.
  private volatile @Nullable SimilarTexts<CodeListEntry> built;

  NearestEntries(List<CodeListEntry> entries) {
    this.entries = entries;
  }

  /** The entries most like the labels, best first; may be empty. */
  List<CodeListEntry> to(List<String> levels) {
    SimilarTexts<CodeListEntry> texts = built;
    if (texts == null) {
      texts = new SimilarTexts<>(entries, CodeListEntry::text);
      built = texts;
    }
    return texts.nearest(String.join(" > ", levels), MOST);
  }
}
