package org.openhelpline.taxonomy.data.lint.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A code of the edition before is gone, or retired without a successor.
 *
 * <p>No code is ever deleted. Records hold it for as long as they are kept, and whoever reads them has to be told what
 * to use instead.
 */
final class CodeGone extends Check<AmongEditions> {
  CodeGone() {
    super(error("code-gone", "code", "edition"));
  }

  @Override
  protected void inspect(AmongEditions editions, Findings out) {
    String edition = editions.draft().edition();
    Set<String> codes = editions.draft().concepts().stream().map(ConceptDraft::code).collect(Collectors.toSet());
    Optional<Taxonomy> before = editions.predecessor();
    for (Concept c : before.map(Taxonomy::concepts).orElse(List.of())) {
      if (!codes.contains(c.code())) {
        out.add("/concepts", c.code(), c.code(), edition);
      }
    }
    for (ConceptDraft c : editions.draft().concepts()) {
      if (c.retired() && c.successors().isEmpty()) {
        out.add(c.at("successors"), c.code(), c.code(), edition);
      }
    }
  }
}
