package org.openhelpline.taxonomy.blackbox.wrong;

import java.time.Instant;

/** Wrong on purpose: asks the clock. */
public final class ClockReader {
  long now() {
    return Instant.now().toEpochMilli();
  }
}
