package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A local concept is retired, and nothing says what to use instead.
 *
 * <p>Records hold it for as long as they are kept. They go on being counted under the framework code that it rolls up
 * to, but whoever logs has to be told what took its place.
 */
final class LocalCodeGone extends Check<ExtendedDraft> {
  LocalCodeGone() {
    super(error("local-code-gone", "code"));
  }

  @Override
  protected void inspect(ExtendedDraft extension, Findings out) {
    for (ConceptDraft local : extension.draft().concepts()) {
      if (local.retired() && local.successors().isEmpty()) {
        out.add(local.at("successors"), local.code(), local.code());
      }
    }
  }
}
