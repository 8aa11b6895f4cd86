package org.openhelpline.taxonomy.cli.input;

import java.util.List;

/** What a row states. Rows that state the same mostly share one; it is told from others by being this very object. */
public final class Statement {
  private final Cell[] cells;
  private final List<InputReason> reasons;
  private final int hash;

  Statement(Cell[] cells, List<InputReason> reasons, int hash) {
    this.cells = cells;
    this.reasons = reasons;
    this.hash = hash;
  }

  /**
   * Its reasons: one, or none. Their line says nothing, and of the wanted columns their fields have those alone on
   * which depends what becomes of them.
   */
  public List<InputReason> reasons() {
    return reasons;
  }

  boolean isOf(PlainRow row, TableColumns columns) {
    Cell[] others = row.cells();
    for (int i = 0; i < cells.length; i++) {
      if (columns.isStated(i) && cells[i] != others[i]) {
        return false;
      }
    }
    return true;
  }

  /** A hash that depends on what is stated only. */
  public int hash() {
    return hash;
  }
}
