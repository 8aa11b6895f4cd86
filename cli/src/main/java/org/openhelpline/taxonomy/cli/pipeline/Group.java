package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.tabulation.GroupTabulator;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Contacts with the same values in the columns of a plan. */
final class Group {
  private final List<String> values;
  /** Where they are counted; touched by one thread only, that which counts. */
  private @Nullable GroupTabulator counts;

  Group(List<String> values) {
    this.values = values;
  }

  GroupTabulator in(Tabulator tabulator) {
    if (counts == null) {
      counts = tabulator.group(values);
    }
    return counts;
  }
}
