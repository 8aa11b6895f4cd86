package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** Checks contacts on a thread of its own. */
final class ValidationWork implements ContactWork<List<SummedOutcome>> {
  private final FindingLog findings;
  private final Outcomes<SummedOutcome> known;
  private List<SummedOutcome> outcomes = new ArrayList<>();

  ValidationWork(ContactRoute shared, ContactSums.Maker sums, FindingLog findings, int remembered) {
    ContactRoute route = shared.remembering();
    this.findings = findings;
    this.known = new Outcomes<>(contact -> {
      Routed routed = route.route(contact);
      return new SummedOutcome(routed, sums.of(routed));
    }, remembered);
  }

  @Override
  public boolean take(PlainContact contact) {
    SummedOutcome outcome = known.of(contact);
    return outcome.isPlain(findings) && outcomes.add(outcome);
  }

  @Override
  public List<SummedOutcome> finish() {
    List<SummedOutcome> taken = outcomes;
    outcomes = new ArrayList<>();
    return taken;
  }
}
