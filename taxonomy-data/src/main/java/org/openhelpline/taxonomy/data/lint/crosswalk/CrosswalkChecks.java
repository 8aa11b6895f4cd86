package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.lint.check.Checks;

/** The checks of crosswalks. */
public final class CrosswalkChecks {
  /** Those that the reader asks. */
  public static final Checks<ResolvedCrosswalk> REFUSING = of(Integer.MAX_VALUE).refusing();

  private CrosswalkChecks() {}

  /**
   * The checks.
   *
   * @param maxReasons how many reasons a contact may have
   */
  public static Checks<ResolvedCrosswalk> of(int maxReasons) {
    return Checks.of(new UnknownReference(), new UnknownSource(), new UnmappedEntry(), new UnknownTarget(),
        new RetiredTarget(), new UnselectableTarget(), new UnknownForm(), new FormNotForCode(),
        new ModeAgainstTarget(), new DuplicateRuleId(), new DuplicateRule(), new ContradictingRules(),
        new RuleAfterDefault(), new UnreachableRule(), new OverlappingConditions(), new NoDefaultRule(),
        new TargetTooGeneral(), new SensitiveLost(), new OnlineLost(), new TooManyTargets(maxReasons),
        new TwoExactSources(), new LowConfidenceRule(), new UnreviewedRule(), new RoutesDisagree());
  }
}
