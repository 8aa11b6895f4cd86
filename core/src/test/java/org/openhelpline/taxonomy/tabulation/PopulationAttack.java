package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attacker who goes through whole populations: how many contacts of each kind could there be, given all that is
 * published? It knows nothing of the relations that suppression reasons with, only what a contact of each kind counts.
 *
 * <p>It also knows that a line with a mark is no published zero: where zeros are kept, a suppressed line has a contact.
 */
final class PopulationAttack {
  private final KnownContacts known;
  private final Map<Integer, Integer> real;
  private final long[] values;
  private final BitSet suppressed = new BitSet();
  private final boolean zerosAreKept;
  private final List<Integer> kinds = new ArrayList<>();

  /**
   * An attack on a table without columns.
   *
   * @param known the kinds of contacts
   * @param real how many contacts of each kind there really are
   * @param table what is published of them
   * @param readings how many readings a contact has at most, for all that the attacker knows
   * @param isOneReasonEach whether the attacker knows that each contact has one reason
   */
  PopulationAttack(KnownContacts known, Map<Integer, Integer> real, SharedTable table, int readings,
      boolean isOneReasonEach) {
    this.known = known;
    this.real = real;
    this.values = new long[known.lines().size() * 2];
    // Of a table of a few contacts nothing is published at all, zeros included.
    this.zerosAreKept =
        !table.policy().hidesZeros() && table.total().values().stream().anyMatch(Optional::isPresent);
    Map<Line, Optional<Bounds>> published = table.total();
    for (int i = 0; i < known.lines().size(); i++) {
      if (published.get(known.lines().get(i)).isEmpty()) {
        suppressed.set(2 * i, 2 * i + 2);
      }
    }
    real.forEach((kind, times) -> {
      int[] figures = known.figures(kind);
      for (int i = 0; i < values.length; i++) {
        values[i] += (long) times * figures[i];
      }
    });
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      boolean isSurely = i % 2 == 0;
      published.get(known.lines().get(i / 2)).map(bounds -> isSurely ? bounds.surely() : bounds.possibly())
          .filter(shown -> shown != value).ifPresent(shown -> {
            throw new IllegalStateException("the tabulator counts " + shown + " where the kinds add up to " + value);
          });
    }
    for (int kind = 0; kind < known.size(readings); kind++) {
      if (isPossible(kind) && (!isOneReasonEach || known.hasOneReason(kind))) {
        kinds.add(kind);
      }
    }
  }

  /** Whether a kind adds to no published zero. */
  private boolean isPossible(int kind) {
    int[] figures = known.figures(kind);
    for (int i = 0; i < figures.length; i++) {
      if (!suppressed.get(i) && values[i] == 0 && figures[i] > 0) {
        return false;
      }
    }
    return true;
  }

  BitSet suppressed() {
    return suppressed;
  }

  private String name(int unknown) {
    Line line = known.lines().get(unknown / 2);
    return line.section().token() + " " + line.item() + line.code() + " " + line.modeToken() + line.form()
        + (unknown % 2 == 0 ? " surely " : " possibly ") + values[unknown];
  }

  /** The figures, each with whether it is suppressed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(suppressed.get(i) ? "? " : "  ").append(name(i)).append('\n');
    }
    return text.toString();
  }

  /** The suppressed figures that are confined to fewer than k values, if parts of contacts were allowed. */
  List<String> confinedByWeighing(int k) {
    List<double[]> rows = new ArrayList<>();
    List<Double> limits = new ArrayList<>();
    List<Integer> present = List.copyOf(real.keySet());
    int columns = kinds.size() + present.size();
    for (int i = 0; i < values.length; i++) {
      double[] row = row(present, i, 1);
      if (!suppressed.get(i)) {
        rows.add(row);
        limits.add(0.0);
      }
      if (!suppressed.get(i) || zerosAreKept && i % 2 == 1) {
        rows.add(row(present, i, -1));
        limits.add(suppressed.get(i) ? values[i] - 1.0 : 0.0);
      }
    }
    for (int i = 0; i < present.size(); i++) {
      double[] row = new double[columns];
      row[kinds.size() + i] = 1;
      rows.add(row);
      limits.add((double) real.getOrDefault(present.get(i), 0));
    }
    Simplex simplex = new Simplex(rows.toArray(double[][]::new), limits.stream().mapToDouble(d -> d).toArray());
    List<String> confined = new ArrayList<>();
    suppressed.stream().forEach(i -> {
      double up = simplex.most(row(present, i, 1), k);
      double down = up >= k ? 0 : simplex.most(row(present, i, -1), k);
      if (up + down + 1 < k - 1e-3) {
        confined.add(name(i) + " -" + down + " +" + up);
      }
    });
    return confined;
  }

  /** What each kind adds to an unknown, more contacts of it first, fewer of those that there are after. */
  private double[] row(List<Integer> present, int unknown, int sign) {
    double[] row = new double[kinds.size() + present.size()];
    for (int i = 0; i < kinds.size(); i++) {
      row[i] = sign * known.figures(kinds.get(i))[unknown];
    }
    for (int i = 0; i < present.size(); i++) {
      row[kinds.size() + i] = -sign * known.figures(present.get(i))[unknown];
    }
    return row;
  }

  /** The suppressed figures that fewer than k values are possible of, going through every population. */
  List<String> confinedByTryingAll(int k) {
    List<String> confined = new ArrayList<>();
    suppressed.stream().forEach(i -> {
      List<Long> found = new ArrayList<>(List.of(values[i]));
      for (int away = 1; away <= k && found.size() < k; away++) {
        for (long value : new long[] {values[i] + away, values[i] - away}) {
          if (value >= 0 && new PopulationSearch(this, i, value).finds()) {
            found.add(value);
          }
        }
      }
      if (found.size() < k) {
        confined.add(name(i) + " is one of " + found);
      }
    });
    return confined;
  }

  /** The figures of each kind that is possible at all. */
  List<int[]> possibleKinds() {
    return kinds.stream().map(known::figures).toList();
  }

  long value(int unknown) {
    return values[unknown];
  }

  /** The suppressed figures of which it is known that they are not 0. */
  BitSet notZero() {
    BitSet notZero = new BitSet();
    if (zerosAreKept) {
      suppressed.stream().filter(i -> i % 2 == 1).forEach(notZero::set);
    }
    return notZero;
  }
}
