package org.openhelpline.taxonomy.data;

import java.util.List;
import java.util.function.Supplier;

/** What reading any of the formats has in common. */
final class Read {
  private static final int MOST_FAULTS = 50;

  private Read() {}

  /** Does a step of reading; what it rejects becomes a fault of the place it was reading. */
  static void guarded(JsonView place, Runnable step) {
    try {
      step.run();
    } catch (IllegalArgumentException e) {
      place.fault(String.valueOf(e.getMessage()));
    }
  }

  /** The result, unless there were faults; what putting it together rejects is one as well. */
  static <T> T finished(String name, List<Fault> faults, JsonView root, Supplier<T> result) {
    if (faults.isEmpty()) {
      try {
        return result.get();
      } catch (IllegalArgumentException e) {
        root.fault(String.valueOf(e.getMessage()));
      }
    }
    throw new InvalidDataException(name, List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
  }
}
