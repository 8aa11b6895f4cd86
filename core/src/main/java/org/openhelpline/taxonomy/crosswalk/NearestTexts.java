package org.openhelpline.taxonomy.crosswalk;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.openhelpline.taxonomy.internal.WhenAsked;

/**
 * The entries most like a text that is in no list, looked for when somebody first asks: that takes a thousand times
 * longer than to find out that it is in none. Safe for use by several threads.
 */
final class NearestTexts extends AbstractList<String> {
  private final WhenAsked<List<String>> found;

  NearestTexts(Supplier<List<String>> search) {
    this.found = new WhenAsked<>(() -> List.copyOf(search.get()));
  }

  @Override
  public String get(int index) {
    return found.get().get(index);
  }

  @Override
  public int size() {
    return found.get().size();
  }
}
