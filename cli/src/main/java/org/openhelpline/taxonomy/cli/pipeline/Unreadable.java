package org.openhelpline.taxonomy.cli.pipeline;

import java.util.Optional;

/** What is said at the end of a run of reasons that could not be made anything of. */
public final class Unreadable {
  private Unreadable() {}

  /** The sentence; empty if there are none. */
  public static Optional<String> sentence(long reasons, long unknown, long malformed) {
    return unknown + malformed == 0 ? Optional.empty()
        : Optional.of("done; of " + Counted.of(reasons, "reason", "reasons") + ", "
            + Counted.of(unknown, "is", "are")
            + " not in the source (status unknown, with what comes nearest as candidates) and " + malformed
            + " could not be read (status malformed)");
  }
}
