package org.openhelpline.taxonomy.cli.pipeline;

import java.util.function.ToIntFunction;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.validation.Validator;

/** Checks the contacts of an export, logged with the framework's codes or labels. */
public final class ValidationPipeline implements ContactPipeline<SumsSoFar.Taken> {
  private final ContactRoute route;
  private final RoutedReasons reasons;
  private final Summary summary;
  private final FindingLog log;

  /**
   * Checks against a validator's edition.
   *
   * @param migration from the validator's edition to itself
   * @param validator the validator
   * @param isLabels whether the reasons are labels of the framework rather than codes
   * @param summary the sums
   * @param log what was found
   */
  public ValidationPipeline(Migration migration, Validator validator, boolean isLabels, Summary summary,
      FindingLog log) {
    this.route = ContactRoute.ofFramework(migration, validator, isLabels);
    this.reasons = new RoutedReasons(route);
    this.summary = summary;
    this.log = log;
  }

  @Override
  public ContactWork<?, SumsSoFar.Taken> work(ToIntFunction<String> columnOf) {
    return new ValidationWork(route, summary.sumsSoFar(), log);
  }

  @Override
  public void worked(SumsSoFar.Taken taken) {
    summary.add(taken);
    taken.findings().countIn(log);
  }

  @Override
  public void finish() {
    // Nothing is held.
  }

  @Override
  public void contact(InputContact contact) {
    Routed routed = reasons.route(contact);
    routed.tell(contact, log);
    summary.add(routed, !contact.id().isEmpty());
  }
}
