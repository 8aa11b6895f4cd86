package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** Checks contacts on a thread of its own. */
final class ValidationWork implements ContactWork<Stated<SummedOutcome>, List<SummedOutcome>> {
  private final FindingLog findings;
  private final Outcomes<SummedOutcome> known;
  private List<SummedOutcome> outcomes = new ArrayList<>();

  ValidationWork(ContactRoute route, ContactSums.Maker sums, FindingLog findings, int threads) {
    this.findings = findings;
    this.known = new Outcomes<>(route, reasons -> {
      Routed routed = route.route(reasons);
      return new SummedOutcome(routed, sums.of(routed, true));
    }, threads);
  }

  @Override
  public Stated<SummedOutcome> state(List<InputReason> reasons) {
    return known.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<SummedOutcome>> contact) {
    SummedOutcome outcome = known.of(contact.stated());
    return outcome.isPlain(findings) && outcomes.add(outcome);
  }

  @Override
  public List<SummedOutcome> finish() {
    List<SummedOutcome> taken = outcomes;
    outcomes = new ArrayList<>();
    return taken;
  }
}
