package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import java.util.Set;

/** Which columns of a table of reasons are wanted, and what for. Immutable, safe for use by several threads. */
final class TableColumns {
  private static final int NOT_WANTED = -1;

  private final Header header;
  private final int id;
  private final int[] slots;
  private final boolean[] isStated;
  private final int slotCount;

  /**
   * The columns of a table.
   *
   * @param reasons what reads the reasons of a row
   * @param stating those of the wanted columns on which depends what a reason becomes
   */
  TableColumns(CsvTable table, ReasonCells reasons, Set<String> wanted, Set<String> stating) {
    this.header = table.header();
    this.id = table.column(CsvTable.ID);
    this.slots = new int[header.names().size()];
    boolean[] stated = new boolean[slots.length];
    boolean[] isWanted = new boolean[slots.length];
    for (int column : reasons.columns()) {
      stated[column] = true;
      isWanted[column] = true;
    }
    for (String name : wanted) {
      int column = table.column(name);
      if (column >= 0) {
        isWanted[column] = true;
        stated[column] |= stating.contains(name);
      }
    }
    Arrays.fill(slots, NOT_WANTED);
    int count = 0;
    for (int column = 0; column < slots.length; column++) {
      if (isWanted[column]) {
        slots[column] = count++;
      }
    }
    slotCount = count;
    isStated = new boolean[count];
    for (int column = 0; column < slots.length; column++) {
      if (isWanted[column]) {
        isStated[slots[column]] = stated[column];
      }
    }
  }

  char delimiter() {
    return header.delimiter();
  }

  /** How many columns there are. */
  int count() {
    return slots.length;
  }

  int id() {
    return id;
  }

  /** How many columns are wanted; whether the id is one of them or not does not matter. */
  int slotCount() {
    return slotCount;
  }

  /** The place of a wanted column among them; negative if it is not wanted. */
  int slot(int column) {
    return slots[column];
  }

  /** Whether what a reason becomes depends on the column with this place. */
  boolean isStated(int slot) {
    return isStated[slot];
  }
}
