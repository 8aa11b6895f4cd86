package org.openhelpline.taxonomy.tabulation;

import java.util.List;

/** Figures as a helpline sends them: exact ones, which can be added up, or ones without small cells, which can't. */
public sealed interface SentFigures permits Aggregate, SharedAggregate {
  /** Who sent them, by id. */
  List<AggregateSource> sources();

  /** What was counted and how. */
  TabulationPlan plan();
}
