package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.function.ToIntFunction;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.validation.Validator;

/** Checks the contacts of an export, logged with the framework's codes or labels. */
public final class ValidationPipeline implements ContactPipeline<List<SummedOutcome>> {
  private final ContactRoute route;
  private final RoutedReasons reasons;
  private final Summary summary;
  private final FindingLog log;
  private final Waiting<SummedOutcome> waiting = new Waiting<>(this::count);

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
  public ContactWork<?, List<SummedOutcome>> work(ToIntFunction<String> columnOf, int threads) {
    return new ValidationWork(route, summary.contactSums(), log, threads);
  }

  @Override
  public void worked(List<SummedOutcome> outcomes) {
    waiting.addAll(outcomes);
  }

  private void count(SummedOutcome outcome, long times) {
    outcome.count(times, summary, log);
  }

  @Override
  public void finish() {
    waiting.finish();
  }

  @Override
  public void contact(InputContact contact) {
    Routed routed = reasons.route(contact);
    waiting.finishBefore(routed);
    routed.tell(contact, log);
    summary.add(routed, !contact.id().isEmpty());
  }
}
