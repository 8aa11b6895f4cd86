package org.openhelpline.taxonomy.examples;

import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * A list of reasons that has nothing to do with the framework, built in code. It needs the core alone: no data module,
 * no resource, no JSON.
 */
public final class OwnTaxonomy {
  private OwnTaxonomy() {}

  /** What people ask a tenants' advice line, with labels in two languages. */
  public static Taxonomy tenants() {
    return Taxonomy.builder("tenants", "2026")
        .concept(Concept.builder("home").label("en", "Home").label("fr", "Logement").selectable(false).build())
        .concept(Concept.builder("home.rent").parent("home").label("en", "Rent").label("fr", "Loyer").build())
        .concept(Concept.builder("home.repairs").parent("home").label("en", "Repairs").label("fr", "Réparations")
            .build())
        .concept(Concept.builder("harassment").label("en", "Harassment").label("fr", "Harcèlement")
            .modeRule(ModeRule.ASK).build())
        .build();
  }

  /** Every finding about reasons that were logged under a taxonomy. */
  public static List<Finding> validate(Taxonomy taxonomy, Reason... reasons) {
    return Validator.of(taxonomy).validate(Classification.of(taxonomy.edition(), List.of(reasons)));
  }

  /** Prints what the core does with it: looking up, asking for the tree, and checking. */
  public static void main(String[] args) {
    Taxonomy tenants = tenants();
    LabelMatch match = tenants.lookup("  LOYER ").get(0);
    System.out.println("'  LOYER ' is " + match.concept().code() + " (" + match.concept().label("en") + ")");
    System.out.println("home.repairs is within home: " + tenants.isWithin("home.repairs", "home"));
    for (Finding finding : validate(tenants, Reason.of("home"), Reason.of("harassment"), Reason.of("home.rents"))) {
      System.out.println(finding.path() + ": " + finding.id().id() + " " + finding.arguments());
    }
  }
}
