package org.openhelpline.taxonomy.data.internal;

import java.util.List;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;

/** What reading any of the formats has in common. */
public final class Read {
  private static final int MOST_FAULTS = 50;

  private Read() {}

  /** The result, unless there were faults; what putting it together rejects is one as well. */
  public static <T> T finished(String name, List<Fault> faults, JsonView root, Buildable<T> result) {
    refuse(name, faults);
    try {
      return result.build();
    } catch (IllegalArgumentException e) {
      root.fault(String.valueOf(e.getMessage()));
      throw invalid(name, faults);
    }
  }

  /** Refuses a document with faults. */
  public static void refuse(String name, List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw invalid(name, faults);
    }
  }

  private static InvalidDataException invalid(String name, List<Fault> faults) {
    return new InvalidDataException(name, List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
  }
}
