package org.openhelpline.taxonomy.data.lint.codelist;

import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.lint.check.Checks;

/** The checks of code lists, also of one inside a crosswalk. */
public final class CodeListChecks {
  /** A list by itself. */
  public static final Checks<CodeListDraft> ALONE =
      Checks.of(new WrongLevelCount(), new DuplicateEntry(), new BlankLabel(), new LabelInTwoCategories());

  private CodeListChecks() {}
}
