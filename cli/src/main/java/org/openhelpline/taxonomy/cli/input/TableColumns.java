package org.openhelpline.taxonomy.cli.input;

import java.util.Set;

/** Which columns of a table of reasons are wanted, and what for. Immutable, safe for use by several threads. */
final class TableColumns {
  private final Header header;
  private final int id;
  private final boolean[] isStated;
  private final boolean[] isWanted;
  private final int[] places;
  private final int statedCount;
  private final int besideCount;

  /**
   * The columns of a table.
   *
   * @param reasons what reads the reasons of a row
   * @param stating those of the wanted columns on which depends what a reason becomes
   */
  TableColumns(CsvTable table, ReasonCells reasons, Set<String> wanted, Set<String> stating) {
    this.header = table.header();
    this.id = table.column(CsvTable.ID);
    this.isStated = new boolean[header.names().size()];
    this.isWanted = new boolean[isStated.length];
    this.places = new int[isStated.length];
    for (int column : reasons.columns()) {
      isStated[column] = true;
      isWanted[column] = true;
    }
    for (String name : wanted) {
      int column = table.column(name);
      if (column >= 0) {
        isWanted[column] = true;
        isStated[column] |= stating.contains(name);
      }
    }
    int stated = 0;
    int beside = 0;
    // The parser gives cells from the left to the right.
    for (int column = 0; column < places.length; column++) {
      places[column] = isStated[column] ? stated++ : isWanted[column] ? beside++ : -1;
    }
    this.statedCount = stated;
    this.besideCount = beside;
  }

  char delimiter() {
    return header.delimiter();
  }

  /** How many columns there are. */
  int count() {
    return places.length;
  }

  int id() {
    return id;
  }

  /** Whether the cells of a column are wanted; whether the id is one of these or not does not matter. */
  boolean isWanted(int column) {
    return isWanted[column];
  }

  /** Whether what a reason becomes depends on a column. */
  boolean isStated(int column) {
    return isStated[column];
  }

  /** On how many columns depends what a reason becomes. */
  int statedCount() {
    return statedCount;
  }

  /** How many other columns are wanted. */
  int besideCount() {
    return besideCount;
  }

  /** The place of a wanted column among those that are stated, or among those that are wanted beside. */
  int place(int column) {
    return places[column];
  }
}
