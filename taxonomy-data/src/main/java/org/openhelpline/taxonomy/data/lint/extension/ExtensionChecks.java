package org.openhelpline.taxonomy.data.lint.extension;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Checks;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/** The checks of extensions. */
public final class ExtensionChecks {
  /** Those that only extensions need. */
  public static final Checks<ExtendedDraft> OWN = Checks.of(new UnknownBase(), new LocalCodeTaken(),
      new LocalCodeGone(), new RollUpUnknown(), new RollUpRetired(), new RollUpToGroup(), new SensitiveRollUpLost(),
      new RollUpMarksDiffer(), new ModeAgainstRollUp());

  /** Those, and the checks of an edition by itself. */
  public static final Checks<ExtendedDraft> ALL = all();

  private ExtensionChecks() {}

  private static Checks<ExtendedDraft> all() {
    List<Check<ExtendedDraft>> all = new ArrayList<>();
    TaxonomyChecks.ALONE.all().forEach(check -> all.add(new AsTaxonomy(check)));
    all.addAll(OWN.all());
    return new Checks<>(all);
  }
}
