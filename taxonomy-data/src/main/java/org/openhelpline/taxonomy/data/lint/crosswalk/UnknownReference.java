package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import org.openhelpline.taxonomy.data.draft.EditionRef;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.SourceDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * The crosswalk starts from, or leads to, something that is not known here.
 *
 * <p>Its rules can't be checked against what they are about, so the reader refuses it.
 */
final class UnknownReference extends Check<ResolvedCrosswalk> {
  UnknownReference() {
    super(refused("unknown-reference", "reference", "valid"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    edition(crosswalk, crosswalk.draft().target(), out);
    SourceDraft source = crosswalk.draft().source();
    source.edition().ifPresent(e -> edition(crosswalk, e, out));
    List<String> lists = crosswalk.data().codeListIds();
    if (!source.listId().isEmpty() && !lists.contains(source.listId())) {
      out.add(source.view().pointer(), "", "code list '" + source.listId() + "'",
          String.join(", ", lists) + ", or the list itself under 'codeList'");
    }
  }

  private static void edition(ResolvedCrosswalk crosswalk, EditionRef ref, Findings out) {
    if (!ref.edition().isEmpty() && ref.find(crosswalk.data()).isEmpty()) {
      out.add(ref.view().pointer(), "", "edition '" + ref.id() + "/" + ref.edition() + "'",
          "editions of " + EditionRef.FRAMEWORK + ": " + String.join(", ", crosswalk.data().editionNames()));
    }
  }
}
