package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.Optional;

/**
 * One decision of a crosswalk: what a source entry leads to, when, how sure that is and why.
 *
 * @param id stable id, shown with every result that the rule gives
 * @param source the entry's labels from the top level down, or a single code
 * @param when when the rule applies; the first rule of a source whose condition holds is the one that counts
 * @param alternatives the readings: one is a mapping, several are ambiguous, none is out of scope
 * @param outOfScope why it is out of scope; empty unless there are no alternatives
 * @param confidence how sure the author was
 * @param note why it was decided so, wherever others might decide otherwise; may be empty
 * @param review who has confirmed it; {@code project-only} until a helpline has
 */
public record CrosswalkRule(String id, List<String> source, Condition when, List<Alternative> alternatives,
    Optional<OutOfScopeReason> outOfScope, Confidence confidence, String note, String review) {
  /** The review state of a rule that no helpline has confirmed. */
  public static final String PROJECT_ONLY = "project-only";

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are alternatives and a reason to be out of scope, or neither
   */
  public CrosswalkRule {
    source = List.copyOf(source);
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty() != outOfScope.isPresent()) {
      throw new IllegalArgumentException(
          "rule '" + id + "' needs either alternatives or a reason why its source is out of scope");
    }
  }

  /** An unconditional rule to one target. */
  public static CrosswalkRule of(String id, List<String> source, Target target) {
    return new CrosswalkRule(id, source, Condition.ALWAYS, List.of(Alternative.of(target)), Optional.empty(),
        Confidence.HIGH, "", PROJECT_ONLY);
  }

  /** Whether it applies whatever the contact says. */
  public boolean isUnconditional() {
    return when instanceof Condition.Always;
  }
}
