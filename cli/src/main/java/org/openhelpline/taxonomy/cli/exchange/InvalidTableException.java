package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;

/** A table file that can't be used. It names every fault with its place, at most 50. */
public final class InvalidTableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /** The faults; a plain array, for serialization. */
  private final TableFault[] faults;

  InvalidTableException(String file, List<TableFault> faults) {
    super(file + ": " + faults.get(0) + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
    this.file = file;
    this.faults = faults.toArray(TableFault[]::new);
  }

  /** What the file is called. */
  public String file() {
    return file;
  }

  /** The faults, in the order of the file. */
  public List<TableFault> faults() {
    return List.of(faults);
  }
}
