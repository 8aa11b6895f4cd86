package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Checks;

/** The checks of taxonomies. */
public final class TaxonomyChecks {
  /** An edition by itself. */
  public static final Checks<TaxonomyDraft> ALONE = Checks.of(new InvalidCode(), new DuplicateCode(),
      new MissingParent(), new ParentCycle(), new MissingLabel(), new DoubledLabel(), new LabelUnderTwoParents(),
      new ChildlessGroup(), new GroupWithoutOther(), new GroupWithSeveralOthers(), new ModeAgainstLabel(),
      new DanglingCode(), new SuccessorCycle());

  /** An edition beside the others. */
  public static final Checks<AmongEditions> AMONG_EDITIONS = Checks.of(new CodeGone(), new CodeReused());

  private TaxonomyChecks() {}
}
