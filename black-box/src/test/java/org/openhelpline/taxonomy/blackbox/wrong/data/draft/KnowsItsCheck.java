package org.openhelpline.taxonomy.blackbox.wrong.data.draft;

import org.openhelpline.taxonomy.blackbox.wrong.data.lint.CheckOfDraft;

/** Wrong on purpose: a document knows who checks it. */
public final class KnowsItsCheck {
  CheckOfDraft check() {
    return new CheckOfDraft();
  }
}
