package org.openhelpline.taxonomy.examples;

import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Takes stored codes from one edition to another, and says where nobody can tell or figures stop being comparable. */
public final class MigrateStoredCodes {
  private MigrateStoredCodes() {}

  /** What becomes of a stored reason. */
  public static Translation migrate(String from, String to, Reason stored) {
    return TaxonomyData.bundled().migration(from, to).translate(SourceReason.of(stored));
  }

  /** The concepts whose figures in an edition can't be compared with those of the edition before. */
  public static List<Concept> seriesBreaks(String edition) {
    return TaxonomyData.bundled().edition(edition).concepts().stream()
        .filter(concept -> !concept.seriesBreak().isEmpty())
        .toList();
  }

  private static String describe(Translation translation) {
    return Show.readings(translation.alternatives()) + " (lost: " + Show.losses(translation.losses()) + ")";
  }

  /** Prints bullying by mode, other codes step by step, an ambiguous way back and the breaks in the series. */
  public static void main(String[] args) {
    for (Mode mode : Mode.values()) {
      Reason bullying = Reason.of("violence.bullying", mode);
      System.out.println("2021 bullying, mode " + mode + " -> 2026 " + describe(migrate("2021", "2026", bullying)));
    }
    for (String code : List.of("violence.online-sexual-exploitation", "violence.commercial-sexual-exploitation",
        "physical-health.male-circumcision")) {
      System.out.println("2021 " + code);
      System.out.println("  -> 2024 " + describe(migrate("2021", "2024", Reason.of(code))));
      System.out.println("  -> 2026 " + describe(migrate("2021", "2026", Reason.of(code))));
    }
    Reason merged = Reason.of("violence.online-sexual-abuse-exploitation");
    System.out.println("2026 " + merged.code() + " -> 2021 " + describe(migrate("2026", "2021", merged)));
    for (String edition : List.of("2024", "2026")) {
      for (Concept concept : seriesBreaks(edition)) {
        System.out.println("series break in " + edition + ": " + concept.code() + ", " + concept.seriesBreak());
      }
    }
  }
}
