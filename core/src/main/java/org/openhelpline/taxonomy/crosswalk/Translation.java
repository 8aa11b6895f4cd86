package org.openhelpline.taxonomy.crosswalk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a crosswalk says of one reason. Nothing is dropped and nothing guessed. */
public sealed interface Translation {
  /** Which of the four it is. */
  ReasonStatus status();

  /** The readings, each a list of targets; one if it is mapped, none if it is out of scope or unknown. */
  List<List<TranslatedTarget>> alternatives();

  /** What was lost, over all readings. */
  default Set<Loss> losses() {
    EnumSet<Loss> losses = EnumSet.noneOf(Loss.class);
    alternatives().forEach(a -> a.forEach(t -> losses.addAll(t.losses())));
    if (status() == ReasonStatus.AMBIGUOUS) {
      losses.add(Loss.AMBIGUOUS);
    }
    return Losses.copy(losses);
  }

  /** The rules that fired, each once. */
  default List<String> rules() {
    return alternatives().stream().flatMap(List::stream).flatMap(t -> t.rules().stream()).distinct().toList();
  }

  /** What the result rests on. */
  Provenance provenance();

  /**
   * One reading: these targets, all of them. A code may stand there twice with different modes; a
   * {@link ContactTranslation} joins them.
   *
   * @param targets the targets, at least one
   * @param provenance what it rests on
   */
  record Mapped(List<TranslatedTarget> targets, Provenance provenance) implements Translation {
    /**
     * Copies the targets.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Mapped {
      targets = List.copyOf(targets);
      if (targets.isEmpty()) {
        throw new IllegalArgumentException("what is mapped has at least one target");
      }
    }

    @Override
    public ReasonStatus status() {
      return ReasonStatus.MAPPED;
    }

    @Override
    public List<List<TranslatedTarget>> alternatives() {
      return List.of(targets);
    }
  }

  /**
   * Several readings, of which none is chosen. No reading contains another.
   *
   * @param alternatives the readings, at least two
   * @param provenance what it rests on
   */
  record Ambiguous(List<List<TranslatedTarget>> alternatives, Provenance provenance) implements Translation {
    /**
     * Copies the readings.
     *
     * @throws IllegalArgumentException if there are not several, or one has no target
     */
    public Ambiguous {
      alternatives = alternatives.stream().map(List::copyOf).toList();
      if (alternatives.size() < 2 || alternatives.contains(List.<TranslatedTarget>of())) {
        throw new IllegalArgumentException("what is ambiguous has several readings of at least one target each");
      }
    }

    @Override
    public ReasonStatus status() {
      return ReasonStatus.AMBIGUOUS;
    }
  }

  /**
   * The entry is no reason for contact at all.
   *
   * @param reason why
   * @param rules the rules that say so
   * @param provenance what it rests on
   */
  record OutOfScope(OutOfScopeReason reason, List<String> rules, Provenance provenance) implements Translation {
    /** Copies the rules. */
    public OutOfScope {
      rules = List.copyOf(rules);
    }

    @Override
    public ReasonStatus status() {
      return ReasonStatus.OUT_OF_SCOPE;
    }

    @Override
    public List<List<TranslatedTarget>> alternatives() {
      return List.of();
    }
  }

  /**
   * The source does not hold the label or code, or no rule applies to it.
   *
   * @param nearest the entries most like it, best first; may be empty
   * @param provenance what it rests on
   */
  record Unknown(List<String> nearest, Provenance provenance) implements Translation {
    /** Copies the entries; those that a crosswalk names are looked for when they are first asked for. */
    public Unknown {
      nearest = nearest instanceof NearestTexts ? nearest : List.copyOf(nearest);
    }

    @Override
    public ReasonStatus status() {
      return ReasonStatus.UNKNOWN;
    }

    @Override
    public List<List<TranslatedTarget>> alternatives() {
      return List.of();
    }
  }

  /**
   * The translation that these readings amount to: equal readings count once, a reading that contains another is left
   * out (whatever holds for the smaller holds for it), and a single one left is a mapping.
   *
   * @param alternatives the readings, at least one
   * @param provenance what they rest on
   * @throws IllegalArgumentException if there is no reading, or one has no target
   */
  static Translation of(List<List<TranslatedTarget>> alternatives, Provenance provenance) {
    List<List<TranslatedTarget>> distinct = Alternatives.minimal(alternatives);
    return distinct.size() == 1
        ? new Mapped(distinct.get(0), provenance)
        : new Ambiguous(distinct, provenance);
  }
}
