package org.openhelpline.taxonomy.tabulation;

/**
 * The most that an unknown can be under linear relations, from a point that is known to be feasible. Small tables only:
 * it is the attacker of the tests, as strong as linear reasoning gets.
 */
final class LinearProgram {
  private final Simplex simplex;
  private final int unknowns;

  /**
   * Relations {@code rows * y <= slack} around a feasible point, which is y = 0.
   *
   * @param rows a coefficient for each unknown
   * @param slack how far the feasible point is from breaking each relation; not negative
   */
  LinearProgram(double[][] rows, double[] slack) {
    this.unknowns = rows[0].length;
    // Unknowns may be negative (below the point): each is the difference of two that may not.
    double[][] doubled = new double[rows.length][2 * unknowns];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < unknowns; c++) {
        doubled[r][c] = rows[r][c];
        doubled[r][unknowns + c] = -rows[r][c];
      }
    }
    this.simplex = new Simplex(doubled, slack);
  }

  /** How far an unknown can go from the feasible point, upwards or downwards, at most {@code enough}. */
  double most(int unknown, boolean upwards, double enough) {
    double[] objective = new double[2 * unknowns];
    objective[unknown] = upwards ? 1 : -1;
    objective[unknowns + unknown] = upwards ? -1 : 1;
    return simplex.most(objective, enough);
  }
}
