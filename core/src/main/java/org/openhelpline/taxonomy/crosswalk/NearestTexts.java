package org.openhelpline.taxonomy.crosswalk;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries most like a text that is in no list, looked for when somebody first asks: that takes a thousand times
 * longer than to find out that it is in none. Safe for use by several threads, which would find the same.
 */
final class NearestTexts extends AbstractList<String> {
  private final RuleCrosswalk crosswalk;
  private final List<String> levels;
  private volatile @Nullable List<String> found;

  NearestTexts(RuleCrosswalk crosswalk, List<String> levels) {
    this.crosswalk = crosswalk;
    this.levels = levels;
  }

  private List<String> found() {
    List<String> texts = found;
    if (texts == null) {
      texts = List.copyOf(crosswalk.nearest(levels));
      found = texts;
    }
    return texts;
  }

  @Override
  public String get(int index) {
    return found().get(index);
  }

  @Override
  public int size() {
    return found().size();
  }
}
