package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.EntryDraft;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * No rule is about an entry of the source: it is neither mapped nor said to be out of scope.
 *
 * <p>Contacts that are logged under it come out as unknown, and are missing from every figure.
 */
final class UnmappedEntry extends Check<ResolvedCrosswalk> {
  UnmappedEntry() {
    super(error("unmapped-entry", "entry"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    Set<List<String>> mapped = crosswalk.draft().rules().stream().map(crosswalk::canonical)
        .flatMap(Optional::stream).collect(Collectors.toSet());
    List<EntryDraft> own = crosswalk.draft().source().codeList().map(list -> list.entries()).orElse(List.of());
    crosswalk.list().ifPresent(list -> {
      for (int i = 0; i < list.entries().size(); i++) {
        if (!mapped.contains(list.entries().get(i).levels())) {
          String text = list.entries().get(i).text();
          out.add(own.isEmpty() ? "/rules" : own.get(i).view().pointer(), text, text);
        }
      }
    });
    crosswalk.from().ifPresent(edition -> {
      for (Concept c : edition.concepts()) {
        if (c.selectable() && !c.isRetired() && !mapped.contains(List.of(c.code()))) {
          out.add("/rules", c.code(), c.code());
        }
      }
    });
  }
}
