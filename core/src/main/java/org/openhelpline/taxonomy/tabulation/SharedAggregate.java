package org.openhelpline.taxonomy.tabulation;

import java.util.List;

/**
 * Figures without small cells, with who sent them. They can be published, but not added to others.
 *
 * @param sources who sent them, by id
 * @param table the figures
 */
public record SharedAggregate(List<AggregateSource> sources, SharedTable table) implements SentFigures {
  /**
   * Sorts the sources.
   *
   * @throws IllegalArgumentException if there is no source
   */
  public SharedAggregate {
    sources = sources.stream().sorted().toList();
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an aggregate needs a source");
    }
  }

  @Override
  public TabulationPlan plan() {
    return table.plan();
  }
}
