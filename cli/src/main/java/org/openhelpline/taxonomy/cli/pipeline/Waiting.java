package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.validation.FindingId;

/** Counts how often each outcome comes, so that it is added up at once. Not safe for use by several threads. */
final class Waiting<O extends Outcome> {
  private static final int MOST = 1 << 13;

  private final ObjLongConsumer<O> count;
  private final List<O> outcomes = new ArrayList<>();

  Waiting(ObjLongConsumer<O> count) {
    this.count = count;
  }

  void add(O outcome) {
    if (outcome.isFirstToWait()) {
      outcomes.add(outcome);
      if (outcomes.size() == MOST) {
        finish();
      }
    }
  }

  void addAll(List<O> more) {
    for (int i = 0; i < more.size(); i++) {
      add(more.get(i));
    }
  }

  /** Counts all that wait if a contact has a finding of which the order in which they come may matter. */
  void finishBefore(Routed routed) {
    if (routed.findings().stream().anyMatch(finding -> finding.id() == FindingId.UNKNOWN_MODE_VALUE)) {
      finish();
    }
  }

  /** Counts all that wait. */
  void finish() {
    outcomes.forEach(outcome -> count.accept(outcome, outcome.takeWaiting()));
    outcomes.clear();
  }
}
