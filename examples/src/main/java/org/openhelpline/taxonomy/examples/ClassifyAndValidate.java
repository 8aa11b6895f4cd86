package org.openhelpline.taxonomy.examples;

import java.util.List;
import java.util.Locale;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.Validator;

/** Classifies one contact under an edition and shows everything that the validator has to say about it. */
public final class ClassifyAndValidate {
  private ClassifyAndValidate() {}

  /** A contact as a counsellor may have logged it; every reason but the first gives cause for a finding. */
  public static Classification contact() {
    return Classification.of("2024", List.of(
        new Reason("violence.online-sexual-abuse-exploitation", Mode.ONLINE, List.of("grooming")),
        Reason.of("violence.bullying"),
        Reason.of("violence.commercial-sexual-exploitation", Mode.ONLINE),
        Reason.of("violence.online-sexual-abuse", Mode.ONLINE),
        Reason.of("mental-health.distres-mood")),
        "violence.online-sexual-abuse-exploitation");
  }

  /** Every finding about a contact of edition 2024; empty if all is well. */
  public static List<Finding> validate(Classification contact) {
    TaxonomyData data = TaxonomyData.bundled();
    Taxonomy edition = data.edition(contact.edition());
    Validator validator = Validator.builder(edition)
        .editions(data.editions())
        .forms(data.forms())
        .maxReasons(4)
        .build();
    return validator.validate(contact);
  }

  /** Prints the findings, each with its severity, its place and a message. */
  public static void main(String[] args) {
    Messages messages = Messages.in(Locale.ENGLISH);
    for (Finding finding : validate(contact())) {
      System.out.println(finding.severity().token() + " " + finding.id().id() + " " + finding.path());
      System.out.println("  " + messages.of(finding));
    }
  }
}
