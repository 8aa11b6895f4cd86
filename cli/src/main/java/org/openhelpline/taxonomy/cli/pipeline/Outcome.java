package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;
import org.openhelpline.taxonomy.validation.Finding;

/** What becomes of contacts that state the same. */
abstract class Outcome {
  private final boolean isReadable;
  private final List<Finding> findings;
  /** How many contacts are still to be counted; touched by one thread only, that which counts. */
  private long waiting;

  Outcome(Routed routed) {
    boolean isAllReadable = true;
    for (Single reason : routed.reasons()) {
      isAllReadable &= reason.isReadable();
    }
    this.isReadable = isAllReadable;
    this.findings = List.copyOf(routed.findings());
  }

  /** Whether a contact's own lines appear nowhere in what becomes of it. */
  boolean isPlain(FindingLog log) {
    return isReadable && !log.wants(findings);
  }

  List<Finding> findings() {
    return findings;
  }

  /** Has a contact wait to be counted and says whether it is the first one that does. */
  boolean isFirstToWait() {
    return waiting++ == 0;
  }

  /** Takes those that wait to be counted. */
  long takeWaiting() {
    long taken = waiting;
    waiting = 0;
    return taken;
  }
}
