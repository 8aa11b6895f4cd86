package org.openhelpline.taxonomy.crosswalk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a source relates to its target; read "the source is ... than (to) the target". */
public enum Relation {
  /** The same meaning. */
  EXACT,
  /** Nearly the same; they differ at the edge. */
  CLOSE,
  /** The source is a special case of the target: detail is lost. */
  NARROWER,
  /** The source is wider than the target: the target says more than the source did. */
  BROADER,
  /** Neither, but where such a case is counted. */
  RELATED;

  /** The token in files. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The relation that a token names; empty if none. */
  public static Optional<Relation> ofToken(String token) {
    for (Relation relation : values()) {
      if (relation.token().equals(token)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /** The relation read from the target to the source. */
  public Relation inverse() {
    return switch (this) {
      case NARROWER -> BROADER;
      case BROADER -> NARROWER;
      case EXACT, CLOSE, RELATED -> this;
    };
  }

  /**
   * The relation of two steps one after the other. Associative and commutative: exact changes nothing, close gives way
   * to narrower or broader, and narrower with broader leaves no more than related.
   */
  public Relation then(Relation next) {
    if (this == next || next == EXACT) {
      return this;
    }
    if (this == EXACT) {
      return next;
    }
    if (this == RELATED || next == RELATED) {
      return RELATED;
    }
    if (this == CLOSE) {
      return next;
    }
    return next == CLOSE ? this : RELATED;
  }

  /** What is lost by it: a narrower source is generalised, a broader one specialised, a related one both. */
  public Set<Loss> losses() {
    return switch (this) {
      case EXACT, CLOSE -> Set.of();
      case NARROWER -> Set.of(Loss.GENERALISED);
      case BROADER -> Set.of(Loss.SPECIALISED);
      case RELATED -> Set.of(Loss.GENERALISED, Loss.SPECIALISED);
    };
  }
}
