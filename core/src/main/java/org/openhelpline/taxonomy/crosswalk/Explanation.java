package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;

/**
 * How a crosswalk came to its answer, and what else it could have said: the rules that were looked at in order, which
 * of their conditions failed and why, what each of them leads to, the same for every later step, and what another mode,
 * form or field of the contact would have changed. Unchanging and safe for use by several threads.
 *
 * @param crosswalk the id of the crosswalk that was asked
 * @param reason the reason of the source
 * @param translation the answer
 * @param steps what was looked at: for a composed crosswalk each step for each reason that reached it, in order
 * @param otherwise what would have led elsewhere
 */
public record Explanation(String crosswalk, SourceReason reason, Translation translation, List<Step> steps,
    List<Otherwise> otherwise) {
  /** Copies the lists. */
  public Explanation {
    steps = List.copyOf(steps);
    otherwise = List.copyOf(otherwise);
  }

  /**
   * A reason on its way through one crosswalk.
   *
   * @param crosswalk the crosswalk's id
   * @param edition the edition that it leads to
   * @param reason the reason as it came to this crosswalk
   * @param mode the mode that conditions are asked about: fixed by the source's concept, stated, or said by a field
   * @param modeField what the field that says where it happened was seen to say; empty if the crosswalk reads none
   * @param rules the rules about the reason, in order; none if the source does not hold it or no rule is about it
   * @param translation what this crosswalk says of it
   */
  public record Step(String crosswalk, String edition, SourceReason reason, Mode mode, Optional<ModeField> modeField,
      List<Considered> rules, Translation translation) {
    /** Copies the list. */
    public Step {
      rules = List.copyOf(rules);
    }
  }

  /**
   * What a field of the contact says about where it happened.
   *
   * @param field the field's name
   * @param value its value; empty if it is not there
   * @param mode the mode that the value states; empty if the crosswalk does not know the value
   */
  public record ModeField(String field, String value, Optional<Mode> mode) {}

  /** What became of a rule. */
  public enum Outcome {
    /** Its condition holds, and no rule before it counts. */
    FIRED,
    /** Its condition does not hold. */
    REJECTED,
    /** A rule before it counts. */
    NOT_REACHED;

    /** The token in files. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A rule about the reason.
   *
   * @param rule the rule
   * @param outcome what became of it
   * @param observations the parts of its condition that decide, each with what was found instead or in its favour; none
   *     if it has no condition
   * @param translation what it leads to for this reason as it stands, whether it counts or not
   */
  public record Considered(CrosswalkRule rule, Outcome outcome, List<Observation> observations,
      Translation translation) {
    /** Copies the list. */
    public Considered {
      observations = List.copyOf(observations);
    }
  }

  /**
   * A simple condition, seen against the reason.
   *
   * @param condition a condition on the mode, the forms or a field
   * @param holds whether it holds
   * @param found what the reason or its contact says there; empty if nothing
   */
  public record Observation(Condition condition, boolean holds, String found) {}

  /**
   * A change that would have led elsewhere.
   *
   * @param condition the mode, form or values of a field that would have to be stated
   * @param translation the answer then
   */
  public record Otherwise(Condition condition, Translation translation) {}
}
