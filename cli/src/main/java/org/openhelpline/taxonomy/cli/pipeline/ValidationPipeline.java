package org.openhelpline.taxonomy.cli.pipeline;

import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.validation.Validator;

/** Checks the contacts of an export, logged with the framework's codes or labels. */
public final class ValidationPipeline {
  private final ContactRoute route;
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
    this.summary = summary;
    this.log = log;
  }

  /** Checks a contact. */
  public void process(InputContact contact) {
    Routed routed = route.route(contact);
    routed.tell(log);
    summary.add(routed);
  }
}
