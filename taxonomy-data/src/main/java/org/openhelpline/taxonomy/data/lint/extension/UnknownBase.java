package org.openhelpline.taxonomy.data.lint.extension;

import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.EditionRef;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * The extension extends an edition that is not known here, or one that is itself an extension.
 *
 * <p>Its concepts have no place, and the codes that they roll up to can't be checked.
 */
final class UnknownBase extends Check<ExtendedDraft> {
  UnknownBase() {
    super(refused("unknown-base", "edition", "valid"));
  }

  @Override
  protected void inspect(ExtendedDraft extension, Findings out) {
    EditionRef base = extension.draft().base();
    if (extension.base().isEmpty() && !base.edition().isEmpty()) {
      out.add("/extends", "", base.text(), extension.others().stream().map(Taxonomy::toString)
          .collect(Collectors.joining(", ")));
    }
  }
}
