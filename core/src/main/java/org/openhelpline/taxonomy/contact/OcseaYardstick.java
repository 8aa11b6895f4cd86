package org.openhelpline.taxonomy.contact;

import java.util.Locale;

/**
 * By what a contact is found to show online child sexual exploitation and abuse; each finds all that the one before
 * does.
 */
public enum OcseaYardstick {
  /** A reason's code is sexual violence that its label places online. */
  BY_CODE,
  /** Or the modes of the sexual-violence reasons, joined, touch online. */
  BY_CODE_AND_MODE,
  /** Or a reason carries a form of OCSEA: one that always involves technology, or another on one that touches online. */
  BY_CODE_MODE_AND_FORMS;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files: the name in kebab case. */
  public String token() {
    return token;
  }
}
