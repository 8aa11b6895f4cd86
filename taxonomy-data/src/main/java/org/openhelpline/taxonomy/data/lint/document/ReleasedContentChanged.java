package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.Draft;
import org.openhelpline.taxonomy.data.draft.EditionRef;
import org.openhelpline.taxonomy.data.draft.ExtensionDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * The file has the id and version of a released resource, but not its content.
 *
 * <p>Figures name the versions of the data that they rest on. If two contents go by one version, nobody can tell which
 * of them a figure rests on, and a released resource therefore never changes.
 */
final class ReleasedContentChanged extends Check<Document> {
  ReleasedContentChanged() {
    super(binding(Severity.ERROR, "released-content-changed", "id", "version", "released", "found"));
  }

  @Override
  protected void inspect(Document document, Findings out) {
    Draft draft = document.draft();
    for (ResourceInfo released : document.data().resources()) {
      if (isOf(released, draft) && released.version().equals(draft.version())
          && !released.sha256().equals(document.sha256())) {
        out.add("/version", "", released.id(), released.version(), released.sha256(), document.sha256());
      }
    }
  }

  private static boolean isOf(ResourceInfo released, Draft draft) {
    if (draft instanceof TaxonomyDraft taxonomy) {
      return released.kind().equals("edition") && taxonomy.id().equals(EditionRef.FRAMEWORK)
          && taxonomy.edition().equals(released.id());
    }
    if (draft instanceof ExtensionDraft extension) {
      return released.kind().equals("edition") && extension.edition().equals(released.id());
    }
    return released.kind().equals(draft instanceof CodeListDraft ? "list" : "crosswalk")
        && draft.id().equals(released.id());
  }
}
