package org.openhelpline.taxonomy;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the thing that a reason is about happened.
 *
 * <p>{@link #NONE} says that there is no mode to speak of: the reason's concept has none, or nobody asked. It is not
 * {@link #UNKNOWN}, which says that the question applies and the answer is not known. Neither ever means "offline".
 */
public enum Mode {
  /** No mode: the concept has none, or the field was left out. */
  NONE,
  /** The question applies; the answer is not known. */
  UNKNOWN,
  /** Online only. */
  ONLINE,
  /** Offline (in person) only. */
  OFFLINE,
  /** Partly online and partly offline: a value of its own, never one of the two. */
  BOTH;

  private final String token = name().equals("NONE") ? "" : name().toLowerCase(Locale.ROOT);

  /** The token in files: {@code online}, {@code offline}, {@code both}, {@code unknown}, or empty for {@link #NONE}. */
  public String token() {
    return token;
  }

  /**
   * The mode that a token names, in any letter case; white space around it is ignored.
   *
   * @return empty if the token names no mode; an empty token names {@link #NONE}
   */
  public static Optional<Mode> ofToken(String token) {
    String wanted = token.strip().toLowerCase(Locale.ROOT);
    for (Mode mode : values()) {
      if (mode.token.equals(wanted)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  /** Whether the mode says where: online, offline or both. */
  public boolean isStated() {
    return this != NONE && this != UNKNOWN;
  }

  /** Whether it happened online at least in part. */
  public boolean touchesOnline() {
    return this == ONLINE || this == BOTH;
  }

  /** Whether it happened offline at least in part. */
  public boolean touchesOffline() {
    return this == OFFLINE || this == BOTH;
  }

  /**
   * What two statements about the same thing say together. Commutative, associative, idempotent; {@link #NONE} and
   * {@link #UNKNOWN} are neutral to a stated mode; online with offline is {@link #BOTH}.
   */
  public Mode join(Mode other) {
    if (this == other || other == NONE) {
      return this;
    }
    if (this == NONE || this == UNKNOWN) {
      return other;
    }
    return other == UNKNOWN ? this : BOTH;
  }

  /**
   * Whether joining with the other mode hides that one part is not known: one of the two is {@link #UNKNOWN} and the
   * other stated.
   */
  public boolean joinHidesUnknown(Mode other) {
    return this == UNKNOWN && other.isStated() || other == UNKNOWN && isStated();
  }
}
