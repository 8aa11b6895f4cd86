package org.openhelpline.taxonomy.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * An edition with an entry of the helpline's own. It is logged and counted at home under its own code, and leaves the
 * house under the framework's.
 */
public final class ExtendedEdition {
  /** The local entry; a prefix of one's own keeps clear of codes that the framework may get. */
  public static final String GAMING = "x-harbour.bullying-in-games";

  private ExtendedEdition() {}

  /** Edition 2024 with bullying in online games as an entry of its own. */
  public static Taxonomy extended() {
    Concept gaming = Concept.builder(GAMING)
        .parent("violence").rollsUpTo("violence.bullying")
        .label("en", "Bullying in online games")
        .modeRule(ModeRule.ONLINE).sensitive(true)
        .build();
    return TaxonomyData.bundled().edition("2024").extend("x-harbour", List.of(gaming));
  }

  /** The same contact in framework codes alone. */
  public static Classification frameworkOnly(Classification contact, Taxonomy extended) {
    // The local entry says online by itself; rolled up, the reason has to say so, or the figure loses it.
    List<Reason> reasons = contact.reasons().stream().map(reason -> new Reason(
        extended.frameworkCode(reason.code()),
        extended.get(reason.code()).modeRule().effective(reason.mode()),
        reason.forms())).toList();
    String primary = contact.primary().isEmpty() ? "" : extended.frameworkCode(contact.primary());
    return Classification.of(contact.edition(), reasons, primary);
  }

  /** How many contacts have each code; a contact counts once under each of its codes. */
  public static Map<String, Integer> counts(List<Classification> contacts) {
    Map<String, Integer> counts = new TreeMap<>();
    contacts.forEach(contact -> contact.reasons().forEach(reason -> counts.merge(reason.code(), 1, Integer::sum)));
    return counts;
  }

  /** Three contacts: in games, at school, and both. */
  public static List<Classification> contacts() {
    Reason inGames = Reason.of(GAMING);
    Reason atSchool = Reason.of("violence.bullying", Mode.OFFLINE);
    return List.of(Classification.of("2024", List.of(inGames)), Classification.of("2024", List.of(atSchool)),
        Classification.of("2024", List.of(inGames, atSchool), GAMING));
  }

  /** Prints the figures for the helpline itself and for the framework. */
  public static void main(String[] args) {
    Taxonomy extended = extended();
    List<Classification> framework = contacts().stream().map(contact -> frameworkOnly(contact, extended)).toList();
    System.out.println("own figures:       " + counts(contacts()));
    System.out.println("framework figures: " + counts(framework));
    System.out.println("the third contact: " + framework.get(2));
  }
}
