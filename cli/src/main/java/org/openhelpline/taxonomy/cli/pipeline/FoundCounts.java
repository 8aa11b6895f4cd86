package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Findings of contacts that follow each other, which need only be counted. Not safe for use by several threads. */
final class FoundCounts {
  private final Map<FindingId, Counter> counters = new EnumMap<>(FindingId.class);
  private final List<Finding> modeValues = new ArrayList<>(0);

  /** How often there is such a finding as this one. */
  private static final class Counter {
    final Finding first;
    long count;

    Counter(Finding first) {
      this.first = first;
    }
  }

  void add(List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.id() == FindingId.UNKNOWN_MODE_VALUE) {
        modeValues.add(finding);
        continue;
      }
      Counter counter = counters.get(finding.id());
      if (counter == null) {
        counter = new Counter(finding);
        counters.put(finding.id(), counter);
      }
      counter.count++;
    }
  }

  /** Counts all; those whose values are shown, in the order in which they came. */
  void countIn(FindingLog log) {
    counters.values().forEach(counter -> log.count(counter.first, counter.count));
    modeValues.forEach(log::countModeValue);
  }
}
