package org.openhelpline.taxonomy.data.lint.document;

import org.openhelpline.taxonomy.data.lint.check.Checks;

/** The checks of any document. */
public final class DocumentChecks {
  /** What it states, whatever the format. */
  public static final Checks<Document> CONTENT =
      Checks.of(new Malformed(), new StrayCharacter(), new ReleasedContentChanged());

  /** What it explains. */
  public static final Checks<Explained> SUPPRESSIONS = Checks.of(new SuppressionWithoutReason(),
      new SuppressionOfUnknownCheck(), new SuppressionNotAllowed(), new UnusedSuppression());

  private DocumentChecks() {}
}
