package org.example.vendor;

import java.util.List;
import java.util.Locale;
import org.openhelpline.taxonomy.TaxonomyProvider;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** A vendor's own code around the library. */
public final class Intake {
  private Intake() {}

  /** What the vendor finds to be installed: {@code chi/2024} and so on. */
  public static List<String> editions() {
    return TaxonomyProvider.installed().stream()
        .flatMap(provider -> provider.editions().stream().map(edition -> provider.id() + "/" + edition))
        .toList();
  }

  /** What the vendor says of a contact that was logged. */
  public static List<String> complaints(Classification contact, Locale locale) {
    Messages messages = Messages.in(locale);
    return TaxonomyData.bundled().validator(contact.edition()).validate(contact).stream()
        .map(finding -> finding.path() + ": " + messages.of(finding))
        .toList();
  }
}
