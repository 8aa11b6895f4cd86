package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;

/**
 * The most that an unknown can be under linear relations, by the simplex method from a point that is known to be
 * feasible. Small tables only: it is the attacker of the tests, as strong as linear reasoning gets.
 */
final class LinearProgram {
  private static final double TINY = 1e-7;

  private final double[][] rows;
  private final double[] slack;

  /**
   * Relations {@code rows * y <= slack} around a feasible point, which is y = 0.
   *
   * @param rows a coefficient for each unknown
   * @param slack how far the feasible point is from breaking each relation; not negative
   */
  LinearProgram(double[][] rows, double[] slack) {
    this.rows = rows;
    this.slack = slack;
  }

  /** How far an unknown can go from the feasible point, upwards or downwards, at most {@code enough}. */
  double most(int unknown, boolean upwards, double enough) {
    int n = rows[0].length;
    int m = rows.length;
    // Unknowns may be negative (below the point): each is the difference of two that may not.
    double[][] t = new double[m + 1][];
    for (int r = 0; r < m; r++) {
      t[r] = new double[2 * n + 1];
      for (int c = 0; c < n; c++) {
        t[r][c] = rows[r][c];
        t[r][n + c] = -rows[r][c];
      }
      t[r][2 * n] = slack[r];
    }
    t[m] = new double[2 * n + 1];
    t[m][unknown] = upwards ? -1 : 1;
    t[m][n + unknown] = upwards ? 1 : -1;
    int[] basis = new int[m];
    int[] column = new int[2 * n];
    for (int r = 0; r < m; r++) {
      basis[r] = 2 * n + r;
    }
    for (int c = 0; c < 2 * n; c++) {
      column[c] = c;
    }
    while (t[m][2 * n] < enough) {
      int enter = -1;
      for (int c = 0; c < 2 * n; c++) {
        if (t[m][c] < -TINY && (enter < 0 || column[c] < column[enter])) {
          enter = c;
        }
      }
      if (enter < 0) {
        return t[m][2 * n];
      }
      int leave = -1;
      double ratio = Double.MAX_VALUE;
      for (int r = 0; r < m; r++) {
        if (t[r][enter] > TINY) {
          double q = t[r][2 * n] / t[r][enter];
          if (q < ratio - TINY || q < ratio + TINY && basis[r] < basis[leave]) {
            ratio = q;
            leave = r;
          }
        }
      }
      if (leave < 0) {
        return enough;
      }
      pivot(t, leave, enter);
      int swap = basis[leave];
      basis[leave] = column[enter];
      column[enter] = swap;
    }
    return enough;
  }

  private static void pivot(double[][] t, int leave, int enter) {
    double[] pivotRow = t[leave];
    double p = pivotRow[enter];
    double[] before = Arrays.copyOf(pivotRow, pivotRow.length);
    for (int c = 0; c < pivotRow.length; c++) {
      pivotRow[c] = c == enter ? 1 / p : before[c] / p;
    }
    for (int r = 0; r < t.length; r++) {
      if (r == leave || Math.abs(t[r][enter]) < 1e-12) {
        continue;
      }
      double factor = t[r][enter];
      for (int c = 0; c < pivotRow.length; c++) {
        t[r][c] = c == enter ? -factor / p : t[r][c] - factor * pivotRow[c];
      }
    }
  }
}
