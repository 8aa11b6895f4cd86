package org.openhelpline.taxonomy.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Maps one contact that was logged with a helpline's own labels, and shows what was lost on the way. */
public final class MapLegacyContact {
  private MapLegacyContact() {}

  /**
   * A contact as logged with the list {@code kellimni-mt}: three labels that converge on bullying, of which the third
   * says something else as well, one that can be read in two ways, and one that the list does not hold.
   *
   * @param incidentLocation what the contact's field {@code incident_location} says; may be blank
   */
  public static List<SourceReason> contact(String incidentLocation) {
    Map<String, String> fields = Map.of("incident_location", incidentLocation);
    return List.of(
        SourceReason.of("Bullying", "Emotional").withContext(fields),
        SourceReason.of("Cyberbullying", "Harassment").withContext(fields),
        SourceReason.of("Cyberbullying", "Victim of discrimination/hate speech").withContext(fields),
        SourceReason.of("Abuse Violence", "Domestic violence").withContext(fields),
        SourceReason.of("Abuse and Technology", "Sextortion via app").withContext(fields));
  }

  /** The contact in edition 2021, with its first label as the primary reason. */
  public static ContactTranslation map(List<SourceReason> contact) {
    Crosswalk crosswalk = TaxonomyData.bundled().crosswalk("kellimni-mt");
    return new ContactTranslator(crosswalk).translate(contact, 0);
  }

  /** What became of the labels that a seat answers for; what could not be decided shows as openly as what could. */
  static String outcome(Seat seat) {
    if (seat instanceof Assigned assigned) {
      return Show.reason(assigned.reason());
    }
    Translation translation = ((Undecided) seat).translation();
    if (translation instanceof Translation.Unknown unknown) {
      return "nearest are " + String.join(" | ", unknown.nearest());
    }
    return translation instanceof Translation.OutOfScope outOfScope
        ? outOfScope.reason().token() : Show.readings(translation.alternatives());
  }

  /** Prints what became of the contact, once with and once without a word on where it happened. */
  public static void main(String[] args) {
    for (String incidentLocation : List.of("Both", "")) {
      System.out.println("incident_location is '" + incidentLocation + "'");
      List<SourceReason> contact = contact(incidentLocation);
      ContactTranslation translation = map(contact);
      for (Seat seat : translation.seats()) {
        System.out.println("  " + seat.sources().stream().map(i -> contact.get(i).text())
            .collect(Collectors.joining(" + ")));
        System.out.println("    " + seat.status().token() + ": " + outcome(seat));
        System.out.println("    lost: " + Show.losses(seat.losses()));
      }
      System.out.println("  the primary reason is " + translation.primary());
    }
  }
}
