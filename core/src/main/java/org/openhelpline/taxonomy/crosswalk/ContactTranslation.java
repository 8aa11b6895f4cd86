package org.openhelpline.taxonomy.crosswalk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * All of a contact's reasons translated together. Reasons that lead to the same code become one, in the seat of the
 * first of them; those that stay undecided, out of scope or unknown keep their own seat, so every reason of the source
 * is answered for by at least one seat.
 *
 * @param seats the answers, in the order of the source
 * @param primary the code that the source's primary reason became; empty if the source named none or it was not mapped
 * @param provenance what it rests on
 */
public record ContactTranslation(List<Seat> seats, String primary, Provenance provenance) {
  /** Copies the seats. */
  public ContactTranslation {
    seats = List.copyOf(seats);
  }

  /** An answer for one or several reasons of the source. */
  public sealed interface Seat {
    /** Which reasons of the source it answers for, counted from 0. */
    List<Integer> sources();

    /** What was lost. */
    Set<Loss> losses();

    /** The rules that fired. */
    List<String> rules();

    /** What became of them. */
    ReasonStatus status();
  }

  /**
   * A reason of the target edition.
   *
   * @param reason the reason; its mode and forms are those of all its sources together
   * @param relations how its sources relate to it, each relation once
   * @param losses what was lost
   * @param rules the rules that fired
   * @param sources which reasons of the source it answers for, counted from 0
   */
  public record Assigned(Reason reason, List<Relation> relations, Set<Loss> losses, List<String> rules,
      List<Integer> sources) implements Seat {
    /** Copies what it is given. */
    public Assigned {
      relations = List.copyOf(relations);
      losses = Losses.copy(losses);
      rules = List.copyOf(rules);
      sources = List.copyOf(sources);
    }

    @Override
    public ReasonStatus status() {
      return ReasonStatus.MAPPED;
    }
  }

  /**
   * A reason of the source that has no single place: ambiguous, out of scope or unknown.
   *
   * @param translation what the crosswalk says of it
   * @param source which reason of the source it is, counted from 0
   */
  public record Undecided(Translation translation, int source) implements Seat {
    @Override
    public List<Integer> sources() {
      return List.of(source);
    }

    @Override
    public Set<Loss> losses() {
      return translation.losses();
    }

    @Override
    public List<String> rules() {
      return translation.rules();
    }

    @Override
    public ReasonStatus status() {
      return translation.status();
    }
  }

  /** The reasons that are decided, as a classification under the target edition. */
  public Classification classification() {
    Reason[] reasons = new Reason[seats.size()];
    int count = 0;
    for (int i = 0; i < reasons.length; i++) {
      if (seats.get(i) instanceof Assigned assigned) {
        reasons[count++] = assigned.reason();
      }
    }
    return new Classification(provenance.edition(),
        List.of(count == reasons.length ? reasons : Arrays.copyOf(reasons, count)), primary);
  }
}
