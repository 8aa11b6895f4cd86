package org.openhelpline.taxonomy.crosswalk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * A reason that a source leads to.
 *
 * @param reason the reason in the target edition, with the mode and forms that it ends up with
 * @param relation how the source relates to it, over all steps
 * @param losses what was lost on the way
 * @param rules the rules that fired, in order of the steps
 */
public record TranslatedTarget(Reason reason, Relation relation, Set<Loss> losses, List<String> rules) {
  /** Copies the sets. */
  public TranslatedTarget {
    losses = Losses.copy(losses);
    rules = List.copyOf(rules);
  }

  /** This target, reached by a second path as well. */
  TranslatedTarget alsoReachedBy(TranslatedTarget other) {
    return new TranslatedTarget(reason, relation.then(other.relation), Losses.union(losses, other.losses),
        Stream.concat(rules.stream(), other.rules.stream()).distinct().toList());
  }

  TranslatedTarget with(Loss loss) {
    return new TranslatedTarget(reason, relation, Losses.union(losses, EnumSet.of(loss)), rules);
  }
}
