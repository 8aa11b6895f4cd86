package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
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
      out.add(ref.view().pointer(), "", "edition '" + ref.text() + "'",
          valid(crosswalk.data()));
    }
  }

  private static String valid(TaxonomyData data) {
    String framework = data.editionNames().stream().filter(e -> data.edition(e).id().equals(EditionRef.FRAMEWORK))
        .collect(Collectors.joining(", "));
    return Stream.concat(Stream.of("editions of " + EditionRef.FRAMEWORK + ": " + framework),
        data.editionNames().stream().map(data::edition).filter(t -> !t.id().equals(EditionRef.FRAMEWORK))
            .map(Taxonomy::toString)).collect(Collectors.joining("; "));
  }
}
