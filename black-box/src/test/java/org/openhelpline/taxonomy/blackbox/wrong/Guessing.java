package org.openhelpline.taxonomy.blackbox.wrong;

import java.util.Random;

/** Wrong on purpose: depends on chance. */
public final class Guessing {
  private final Random random = new Random();

  int guess() {
    return random.nextInt();
  }
}
