package org.openhelpline.taxonomy.blackbox.wrong.contact;

import org.openhelpline.taxonomy.blackbox.wrong.crosswalk.Late;

/** Wrong on purpose: what is logged knows what maps it. */
public final class Early {
  /** To what it should not know. */
  public Late late() {
    return new Late();
  }
}
