package org.openhelpline.taxonomy.data;

import java.util.List;

/** A data file that can't be used. It names every fault with its place, not the first one only. */
public final class InvalidDataException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /** The faults; a plain array, for serialization. */
  private final Fault[] faults;

  /**
   * A file that can't be used.
   *
   * @param file what to call the file
   * @param faults what is wrong in it, at least one
   */
  public InvalidDataException(String file, List<Fault> faults) {
    super(file + ": " + faults.get(0) + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
    this.file = file;
    this.faults = faults.toArray(Fault[]::new);
  }

  /** What the file is called. */
  public String file() {
    return file;
  }

  /** The faults, in the order in which they were found; at most fifty. */
  public List<Fault> faults() {
    return List.of(faults);
  }
}
