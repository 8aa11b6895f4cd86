package org.openhelpline.taxonomy.tabulation;

import java.util.Locale;

/**
 * A count of contacts by what could be made of their reasons. {@link #UNREADABLE}, {@link #OUT_OF_SCOPE},
 * {@link #WITHOUT_REASON} and the contacts with a reason (section {@code all}, possibly) add up to {@link #ALL};
 * the rest may overlap with any of them.
 */
public enum Tally {
  /** Every contact. */
  ALL,
  /** No reason could be placed, and at least one is unknown or could not be read. In no share. */
  UNREADABLE,
  /** All that was logged is no reason for contact: who called, how they heard of the helpline. In no share. */
  OUT_OF_SCOPE,
  /** Nothing was logged. In no share. */
  WITHOUT_REASON,
  /** At least one reason has several readings: these contacts make the difference between surely and possibly. */
  UNDECIDED,
  /**
   * At least one reason is unknown or could not be read. It could have been anything, and no bound allows for it; a
   * reader who wants to can add this count to any {@code possibly}.
   */
  WITH_UNREADABLE;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files: the name in kebab case. */
  public String token() {
    return token;
  }
}
