package org.openhelpline.taxonomy.crosswalk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;

/** When a rule applies: a question to the source reason and to other fields of its contact. */
public sealed interface Condition {
  /** Whether it holds. */
  boolean test(SourceReason reason, Mode mode);

  /** Always holds. */
  Condition ALWAYS = new Always();

  /** Holds whatever the reason. */
  record Always() implements Condition {
    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return true;
    }
  }

  /**
   * The reason's mode is one of these. The mode is the effective one: fixed by the source's concept, or stated, or
   * unknown.
   *
   * @param modes the modes
   */
  record ModeIs(Set<Mode> modes) implements Condition {
    /** Copies the modes, in the order in which modes are declared. */
    public ModeIs {
      modes = modes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modes));
    }

    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return modes.contains(mode);
    }
  }

  /**
   * The reason carries one of these forms.
   *
   * @param forms ids of forms
   */
  record HasForm(Set<String> forms) implements Condition {
    /** Copies the ids, in their order. */
    public HasForm {
      forms = Collections.unmodifiableSet(new LinkedHashSet<>(forms));
    }

    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return reason.forms().stream().anyMatch(forms::contains);
    }
  }

  /**
   * Another field of the contact has one of these values; letter case, white space and kinds of quote and dash make no
   * difference. A field that is not there is an empty one.
   */
  final class FieldIs implements Condition {
    private final String field;
    private final List<String> values;
    private final FoldedValues folded;

    /**
     * A question to a field.
     *
     * @param field the field's name
     * @param values the values
     */
    public FieldIs(String field, List<String> values) {
      this.field = field;
      this.values = List.copyOf(values);
      this.folded = new FoldedValues(this.values);
    }

    /** The field's name. */
    public String field() {
      return field;
    }

    /** The values, as they were given. */
    public List<String> values() {
      return values;
    }

    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return folded.hold(reason.context().getOrDefault(field, ""));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof FieldIs is && field.equals(is.field) && values.equals(is.values);
    }

    @Override
    public int hashCode() {
      return 31 * field.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
      return "FieldIs[field=" + field + ", values=" + values + "]";
    }
  }

  /**
   * All of these hold.
   *
   * @param conditions the conditions
   */
  record AllOf(List<Condition> conditions) implements Condition {
    /** Copies the conditions. */
    public AllOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return conditions.stream().allMatch(c -> c.test(reason, mode));
    }
  }

  /**
   * At least one of these holds.
   *
   * @param conditions the conditions
   */
  record AnyOf(List<Condition> conditions) implements Condition {
    /** Copies the conditions. */
    public AnyOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return conditions.stream().anyMatch(c -> c.test(reason, mode));
    }
  }

  /**
   * This does not hold.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean test(SourceReason reason, Mode mode) {
      return !condition.test(reason, mode);
    }
  }
}
