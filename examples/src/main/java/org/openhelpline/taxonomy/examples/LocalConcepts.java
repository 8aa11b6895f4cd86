package org.openhelpline.taxonomy.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/**
 * A helpline's own sub-categories and the crosswalk onto them, as JSON files beside what ships. At home a contact is
 * counted under the local concept; what leaves the house is in the framework's codes, of whichever edition.
 */
public final class LocalConcepts {
  /** Where the files are, seen from the root of the repository. */
  public static final Path FILES = Path.of("examples", "data", "safespot-jm-extension");

  private static final String EDITION = "safespot-jm-2021";

  private final TaxonomyData data;

  /** The data that ships and the files in a folder. */
  public LocalConcepts(Path files) {
    try {
      this.data = TaxonomyData.bundled().plus(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Three contacts as the helpline logs them. */
  public static List<List<SourceReason>> contacts() {
    return List.of(
        List.of(SourceReason.of("Violence", "Cyberbullying"), SourceReason.of("Mental Health", "Sleep disorders")),
        List.of(SourceReason.of("Violence", "Bullying in school")
            .withContext(Map.of("incident_location", "Face to face"))),
        List.of(SourceReason.of("Violence", "Cyberbullying"), SourceReason.of("Violence", "Bullying in school")
            .withContext(Map.of("incident_location", "Offline"))));
  }

  /** What becomes of the contacts in an edition: the helpline's own, or one of the framework. */
  public List<ContactTranslation> in(String edition) {
    ContactTranslator translator = new ContactTranslator(data.crosswalk("safespot-jm-local", edition));
    return contacts().stream().map(translator::translate).toList();
  }

  /** The figures of the helpline itself, or those of the framework's codes alone. */
  public Figures figures(boolean frameworkOnly) {
    Tabulator tabulator = new Tabulator(
        TabulationPlan.builder(data.edition(EDITION)).forms(data.forms()).frameworkOnly(frameworkOnly).build());
    in(EDITION).forEach(contact -> tabulator.add(contact, List.of()));
    return tabulator.tabulation().total();
  }

  /** The contacts in the codes of the edition that is extended. */
  public List<Classification> frameworkOnly() {
    return in(EDITION).stream().map(contact -> contact.classification().frameworkOnly(data.edition(EDITION))).toList();
  }

  /** Prints the third contact in several editions, and how many contacts there are of bullying. */
  public static void main(String[] args) {
    LocalConcepts local = new LocalConcepts(args.length > 0 ? Path.of(args[0]) : FILES);
    for (String edition : List.of(EDITION, "2021", "2026")) {
      System.out.println(edition + ": " + local.in(edition).get(2).classification().reasons());
    }
    System.out.println("at home: cyberbullying "
        + local.figures(false).contacts("safespot-jm.cyberbullying").surely());
    System.out.println("outside: bullying " + local.figures(true).contacts("violence.bullying").surely());
  }
}
