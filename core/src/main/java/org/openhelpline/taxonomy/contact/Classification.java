package org.openhelpline.taxonomy.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * The reasons of one contact under one edition: distinct by code, in order, one of them primary where the source names
 * one. It holds nothing that identifies anybody.
 *
 * @param edition the edition that the codes belong to
 * @param reasons the reasons, each code once
 * @param primary the code of the primary reason, or empty if the source named none
 */
public record Classification(String edition, List<Reason> reasons, String primary) {
  /**
   * Copies the reasons.
   *
   * @throws NullPointerException if something is missing, as in JSON that leaves it out
   * @throws IllegalArgumentException if a code stands twice or the primary is not among the reasons
   */
  public Classification {
    Objects.requireNonNull(edition, "a classification needs its edition");
    Objects.requireNonNull(reasons, "a classification needs its reasons");
    Objects.requireNonNull(primary, "a classification needs its primary code, empty if the source names none");
    reasons = List.copyOf(reasons);
    for (int i = 0; i < reasons.size(); i++) {
      for (int j = i + 1; j < reasons.size(); j++) {
        if (reasons.get(i).code().equals(reasons.get(j).code())) {
          throw new IllegalArgumentException("'" + reasons.get(i).code() + "' stands twice; use Classification.of");
        }
      }
    }
    if (!primary.isEmpty() && find(reasons, primary).isEmpty()) {
      throw new IllegalArgumentException("the primary reason '" + primary + "' is not among the reasons");
    }
  }

  private static Optional<Reason> find(List<Reason> reasons, String code) {
    for (Reason reason : reasons) {
      if (reason.code().equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** Reasons without a primary one; reasons of the same code are joined at the place of the first. */
  public static Classification of(String edition, List<Reason> reasons) {
    return of(edition, reasons, "");
  }

  /** Reasons with the code of the primary one; reasons of the same code are joined at the place of the first. */
  public static Classification of(String edition, List<Reason> reasons, String primary) {
    Map<String, Reason> byCode = new LinkedHashMap<>();
    reasons.forEach(r -> byCode.merge(r.code(), r, Reason::join));
    return new Classification(edition, new ArrayList<>(byCode.values()), primary);
  }

  /** The primary reason; empty if the source named none. */
  public Optional<Reason> primaryReason() {
    return find(reasons, primary);
  }

  /**
   * The same contact in the framework's codes alone: local codes of an extended edition become the codes that they roll
   * up to, with the mode that the local code fixes, and reasons that then have the same code are joined. The result is
   * of the edition that the extended one extends.
   *
   * @param taxonomy the extended edition; a contact of an edition that extends none comes back as it is
   * @throws org.openhelpline.taxonomy.UnknownCodeException if a code is not in it
   */
  public Classification frameworkOnly(Taxonomy taxonomy) {
    List<Reason> rolledUp = new ArrayList<>();
    for (Reason reason : reasons) {
      Concept concept = taxonomy.get(reason.code());
      rolledUp.add(concept.rollsUpTo()
          .map(code -> new Reason(code, concept.modeRule().isFixed() ? concept.modeRule().effective(reason.mode())
              : reason.mode(), reason.forms()))
          .orElse(reason));
    }
    return of(taxonomy.framework().map(Taxonomy::edition).orElse(edition), rolledUp, primary.isEmpty() ? "" : taxonomy.frameworkCode(primary));
  }

  /**
   * Where the sexual violence of this contact happened: the modes of its sexual-violence reasons joined, so that one
   * reason that was both and two reasons, one online and one not, say the same.
   *
   * @param taxonomy the edition of this classification
   * @return {@link Mode#NONE} if the contact has no such reason; codes that the edition does not hold are passed over
   */
  public Mode sexualMode(Taxonomy taxonomy) {
    Mode joined = Mode.NONE;
    for (Reason reason : reasons) {
      Optional<Concept> concept = taxonomy.find(reason.code()).filter(Concept::sexualViolence);
      if (concept.isPresent()) {
        joined = joined.join(concept.get().modeRule().effective(reason.mode()));
      }
    }
    return joined;
  }
}
