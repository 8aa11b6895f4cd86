package org.openhelpline.taxonomy.cli.pipeline;

import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.ContactFigures;

/** The figures that contacts that state the same add to. */
final class CountedOutcome extends Outcome {
  private final ContactFigures figures;

  CountedOutcome(Routed routed, ContactFigures figures) {
    super(routed);
    this.figures = figures;
  }

  ContactFigures figures() {
    return figures;
  }
}
