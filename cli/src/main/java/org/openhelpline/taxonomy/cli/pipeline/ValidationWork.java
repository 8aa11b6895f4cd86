package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;

/** Checks contacts on a thread of its own. */
final class ValidationWork implements ContactWork<Stated<ContactSums>, SumsSoFar.Taken> {
  private final StatedRows<ContactSums> rows;
  private final SumsSoFar sums;

  ValidationWork(ContactRoute route, SumsSoFar sums, FindingLog log) {
    this.rows = new StatedRows<>(route, log, sums::of);
    this.sums = sums;
  }

  @Override
  public Stated<ContactSums> state(List<InputReason> reasons) {
    return rows.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<ContactSums>> contact) {
    Routed routed = rows.route(contact.stated());
    if (!rows.isPlain(routed)) {
      return false;
    }
    sums.add(routed, contact.stated().size() == 1 ? contact.stated().get(0).made() : sums.of(routed));
    return true;
  }

  @Override
  public SumsSoFar.Taken finish() {
    return sums.take();
  }
}
