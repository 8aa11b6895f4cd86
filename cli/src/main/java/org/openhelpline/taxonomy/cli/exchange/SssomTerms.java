package org.openhelpline.taxonomy.cli.exchange;

import java.util.Optional;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.Relation;

/**
 * What SSSOM calls relations and how it counts confidence.
 *
 * <p>Mind the direction: our relation says what the <em>source</em> is to the target, a SKOS predicate what the
 * <em>object</em> is to the subject. A source that is narrower than its target has a target that is broader, so
 * {@code narrower} is {@code skos:broadMatch}.
 *
 * <p>Confidence is a probability there and a word here: high is 0.9, medium 0.7, low 0.5. Others' numbers from 0.8 are
 * read as high, from 0.6 as medium.
 */
final class SssomTerms {
  private static final double HIGH = 0.8;
  private static final double MEDIUM = 0.6;

  private SssomTerms() {}

  static String predicate(Relation relation) {
    return switch (relation) {
      case EXACT -> "skos:exactMatch";
      case CLOSE -> "skos:closeMatch";
      case NARROWER -> "skos:broadMatch";
      case BROADER -> "skos:narrowMatch";
      case RELATED -> "skos:relatedMatch";
    };
  }

  /** The relation of a predicate given in full; empty if a crosswalk has none such. */
  static Optional<Relation> relation(String predicate) {
    for (Relation relation : Relation.values()) {
      String term = predicate(relation).substring("skos:".length());
      if (predicate.equals(SssomSlots.BUILT_IN.get("skos") + term)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  static String number(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "0.9";
      case MEDIUM -> "0.7";
      case LOW -> "0.5";
    };
  }

  /** The confidence nearest to a number; empty if it is none from 0 to 1. */
  static Optional<Confidence> confidence(String number) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (!(value >= 0 && value <= 1)) {
      return Optional.empty();
    }
    return Optional.of(value >= HIGH ? Confidence.HIGH : value >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW);
  }
}
