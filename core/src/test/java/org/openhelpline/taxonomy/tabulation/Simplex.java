package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;

/**
 * Linear optimisation over {@code rows * x <= limits} and {@code x >= 0}, from x = 0, which must be allowed: no limit is
 * negative. One objective after the other starts from where the last one ended, which is most of the speed.
 */
final class Simplex {
  private static final double TINY = 1e-7;
  private static final int MOST_STEPS = 20_000;
  private static final double ZERO = 1e-12;

  private final int columns;
  private final double[][] table;
  private final int[] basis;
  private final int[] column;
  private final int[] filled;

  Simplex(double[][] rows, double[] limits) {
    this.columns = rows.length == 0 ? 0 : rows[0].length;
    this.table = new double[rows.length + 1][];
    this.basis = new int[rows.length];
    this.column = new int[columns];
    this.filled = new int[columns + 1];
    for (int r = 0; r < rows.length; r++) {
      table[r] = Arrays.copyOf(rows[r], columns + 1);
      table[r][columns] = limits[r];
      basis[r] = columns + r;
    }
    table[rows.length] = new double[columns + 1];
    for (int c = 0; c < columns; c++) {
      column[c] = c;
    }
  }

  /** The most that the objective can be, or {@code enough} if it can be that much. */
  double most(double[] objective, double enough) {
    int last = table.length - 1;
    aim(objective);
    int steps = 0;
    while (table[last][columns] < enough) {
      if (++steps > MOST_STEPS) {
        throw new IllegalStateException("no end after " + steps + " steps");
      }
      int enter = entering(table[last]);
      if (enter < 0) {
        return table[last][columns];
      }
      int leave = leaving(enter);
      if (leave < 0) {
        return enough;
      }
      pivot(leave, enter);
      int swap = basis[leave];
      basis[leave] = column[enter];
      column[enter] = swap;
    }
    return enough;
  }

  private void aim(double[] objective) {
    double[] aim = table[table.length - 1];
    for (int c = 0; c < columns; c++) {
      aim[c] = column[c] < columns ? -objective[column[c]] : 0;
    }
    aim[columns] = 0;
    for (int r = 0; r < basis.length; r++) {
      double weight = basis[r] < columns ? objective[basis[r]] : 0;
      for (int c = 0; c <= columns && weight != 0; c++) {
        aim[c] += weight * table[r][c];
      }
    }
  }

  /** The first that helps, by number: slower than the best, but it never goes in circles. */
  private int entering(double[] aim) {
    int enter = -1;
    for (int c = 0; c < columns; c++) {
      if (aim[c] < -TINY && (enter < 0 || column[c] < column[enter])) {
        enter = c;
      }
    }
    return enter;
  }

  private int leaving(int enter) {
    int leave = -1;
    double ratio = Double.MAX_VALUE;
    for (int r = 0; r < basis.length; r++) {
      if (table[r][enter] > TINY) {
        double q = table[r][columns] / table[r][enter];
        if (q < ratio - TINY || q < ratio + TINY && basis[r] < basis[leave]) {
          ratio = q;
          leave = r;
        }
      }
    }
    return leave;
  }

  private void pivot(int leave, int enter) {
    double[] row = table[leave];
    double p = row[enter];
    int count = 0;
    for (int c = 0; c <= columns; c++) {
      if (Math.abs(row[c]) < ZERO) {
        row[c] = 0;
      } else if (c != enter) {
        row[c] /= p;
        filled[count++] = c;
      }
    }
    row[enter] = 1 / p;
    for (int r = 0; r < table.length; r++) {
      double factor = table[r][enter];
      if (r == leave || Math.abs(factor) < ZERO) {
        continue;
      }
      for (int i = 0; i < count; i++) {
        table[r][filled[i]] -= factor * row[filled[i]];
      }
      table[r][enter] = -factor / p;
    }
  }
}
