package org.openhelpline.taxonomy.tabulation;

import java.util.Locale;
import java.util.Optional;

/** A part of a table of figures. */
public enum Section {
  /** How many contacts there were, and what could be made of their reasons; the items are those of {@link Tally}. */
  CONTACTS,
  /** What became of the reasons as logged; the items are the tokens of reason statuses. */
  LOGGED_REASONS,
  /** All contacts with a reason, and all reasons; also by mode. */
  ALL,
  /** Categories, each contact once; also by mode, which for a contact joins the modes of its reasons there. */
  CATEGORY,
  /** Codes; also by mode. What is logged under local codes is counted under its framework code too, a contact once. */
  CODE,
  /** Forms of OCSEA, on whatever code they stand. */
  FORM,
  /** Contacts with sexual violence, by where all of it together happened. */
  SEXUAL_MODE,
  /** Contacts with OCSEA by three yardsticks, as recorded and under logging rules. */
  OCSEA;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files: the name in kebab case. */
  public String token() {
    return token;
  }

  /** The section that a token names; empty if none. */
  public static Optional<Section> ofToken(String token) {
    for (Section section : values()) {
      if (section.token.equals(token)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
