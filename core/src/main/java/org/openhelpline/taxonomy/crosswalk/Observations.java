package org.openhelpline.taxonomy.crosswalk;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Explanation.Observation;

/** The parts of a condition that decide whether it holds. */
final class Observations {
  private Observations() {}

  /** The simple conditions on which it rests that a condition holds, or does not. */
  static List<Observation> of(Condition condition, SourceReason reason, Mode mode) {
    return decisive(condition, reason, mode).toList();
  }

  private static Stream<Observation> decisive(Condition condition, SourceReason reason, Mode mode) {
    if (condition instanceof Condition.AllOf all) {
      return among(all.conditions(), !condition.test(reason, mode), false, reason, mode);
    }
    if (condition instanceof Condition.AnyOf any) {
      return among(any.conditions(), condition.test(reason, mode), true, reason, mode);
    }
    if (condition instanceof Condition.Not not) {
      return decisive(not.condition(), reason, mode);
    }
    return condition instanceof Condition.Always ? Stream.of()
        : Stream.of(new Observation(condition, condition.test(reason, mode), found(condition, reason, mode)));
  }

  /** Of several conditions either those that alone decide, or all of them, for then it takes all. */
  private static Stream<Observation> among(List<Condition> conditions, boolean someDecide, boolean holding,
      SourceReason reason, Mode mode) {
    return conditions.stream().filter(c -> !someDecide || c.test(reason, mode) == holding)
        .flatMap(c -> decisive(c, reason, mode));
  }

  private static String found(Condition condition, SourceReason reason, Mode mode) {
    if (condition instanceof Condition.FieldIs is) {
      return reason.context().getOrDefault(is.field(), "");
    }
    return condition instanceof Condition.ModeIs ? mode.token() : String.join(", ", reason.forms());
  }

  /** Every simple condition in one. */
  static Stream<Condition> simple(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().flatMap(Observations::simple);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions().stream().flatMap(Observations::simple);
    }
    if (condition instanceof Condition.Not not) {
      return simple(not.condition());
    }
    return condition instanceof Condition.Always ? Stream.of() : Stream.of(condition);
  }

  /** The forms that conditions ask about, in order. */
  static Set<String> forms(Stream<Condition> conditions) {
    Set<String> forms = new TreeSet<>();
    conditions.flatMap(Observations::simple).filter(Condition.HasForm.class::isInstance)
        .forEach(c -> forms.addAll(((Condition.HasForm) c).forms()));
    return forms;
  }
}
