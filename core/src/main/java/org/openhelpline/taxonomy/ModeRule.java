package org.openhelpline.taxonomy;

import java.util.Locale;
import java.util.Optional;

/** What a concept says about the mode of reasons logged under it. */
public enum ModeRule {
  /** The label itself says online: the mode is {@link Mode#ONLINE}, whether or not it is written down. */
  ONLINE,
  /** The label itself says offline: the mode is {@link Mode#OFFLINE}. */
  OFFLINE,
  /** The mode is expected; {@link Mode#UNKNOWN} is a legitimate answer. */
  ASK,
  /** The mode may be given. */
  ALLOW,
  /** A mode makes no sense here. */
  NONE;

  /** The token in files: the name in lower case. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rule that a token names; empty if none. */
  public static Optional<ModeRule> ofToken(String token) {
    for (ModeRule rule : values()) {
      if (rule.token().equals(token)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether the concept itself fixes the mode. */
  public boolean isFixed() {
    return this == ONLINE || this == OFFLINE;
  }

  /** Whether a reason may state its mode: {@link #ASK} or {@link #ALLOW}. */
  public boolean takesMode() {
    return this == ASK || this == ALLOW;
  }

  /**
   * The mode that a reason has, given what was stated: the fixed mode where the rule fixes it, {@link Mode#NONE} where
   * there is none, else what was stated, and {@link Mode#UNKNOWN} where nothing was.
   */
  public Mode effective(Mode stated) {
    return switch (this) {
      case ONLINE -> Mode.ONLINE;
      case OFFLINE -> Mode.OFFLINE;
      case NONE -> Mode.NONE;
      case ASK, ALLOW -> stated == Mode.NONE ? Mode.UNKNOWN : stated;
    };
  }
}
