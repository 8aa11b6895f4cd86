package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rows state, remembered in a bounded number. Not safe for use by several threads. */
final class Statements {
  private static final int SLOTS = 1 << 15;
  private static final int MOST = SLOTS / 2;

  private final TableColumns columns;
  private final ReasonCells reasons;
  private final WantedCells stating;
  private final @Nullable Statement[] known = new Statement[SLOTS];
  private int count;

  Statements(CsvTable table, TableColumns columns, ReasonCells reasons, Set<String> stating) {
    this.columns = columns;
    this.reasons = reasons;
    this.stating = new WantedCells(table::column, stating);
  }

  Statement get(PlainRow row) {
    int hash = hash(row.cells());
    int slot = hash & SLOTS - 1;
    for (Statement statement = known[slot]; statement != null; statement = known[slot]) {
      if (statement.hash() == hash && statement.isOf(row, columns)) {
        return statement;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (count == MOST) {
      Arrays.fill(known, null);
      count = 0;
      slot = hash & SLOTS - 1;
    }
    Statement statement = new Statement(row.cells().clone(), reasons.read(row, stating.of(row)), hash);
    known[slot] = statement;
    count++;
    return statement;
  }

  private int hash(Cell[] cells) {
    int hash = 0;
    for (int i = 0; i < cells.length; i++) {
      if (columns.isStated(i)) {
        hash = 31 * hash + cells[i].hash();
      }
    }
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 15;
  }
}
