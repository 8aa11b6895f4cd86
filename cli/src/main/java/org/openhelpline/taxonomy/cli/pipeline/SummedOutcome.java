package org.openhelpline.taxonomy.cli.pipeline;

import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** The sums that contacts that state the same add to. */
class SummedOutcome extends Outcome {
  private final ContactSums sums;

  SummedOutcome(Routed routed, ContactSums sums) {
    super(routed);
    this.sums = sums;
  }

  /** Counts contacts. */
  final void count(long times, Summary summary, FindingLog findings) {
    summary.add(sums, times);
    findings.count(findings(), times);
  }
}
