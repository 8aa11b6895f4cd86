package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The best ways to read the pieces of a cell as entries: those that leave the fewest pieces that name no entry.
 *
 * <p>The pieces are stations on a line; a step goes over one piece or over several that together name an entry. The
 * least cost from the start and to the end is known for each station, so a step that lies on some best way is known on
 * its own, and where no such step crosses a station, the cell falls into spans that can be read independently.
 */
final class Readings {
  /** How many readings of a span are told apart. */
  static final int MOST_READINGS = 16;

  /** How many pieces one label can be made of. */
  static final int LONGEST_LABEL = 8;

  /** Bounds the search where many ways give the same few readings. */
  private static final int MOST_WAYS = 1000;

  private static final List<List<String>> NOTHING = List.of();

  /** A piece of the cell: from, to. */
  record Piece(int from, int to) {}

  /** A part of the cell with its best readings, at least one; each is a list of entries, each entry its levels. */
  record Span(String text, List<List<List<String>>> readings) {}

  /** Over the pieces up to (not including) a station, with the entries that they can mean; none for a blank piece. */
  private record Step(int to, int cost, List<List<String>> entries) {}

  private final String cell;
  private final List<Piece> pieces;
  private final List<List<Step>> steps = new ArrayList<>();
  private final int[] fromStart;
  private final int[] toEnd;

  /**
   * The readings of a cell.
   *
   * @param entries all entries that a text can mean
   * @param split the levels of a text that means none
   */
  Readings(String cell, List<Piece> pieces, Function<String, List<List<String>>> entries,
      Function<String, List<String>> split) {
    this.cell = cell;
    this.pieces = pieces;
    for (int from = 0; from < pieces.size(); from++) {
      steps.add(stepsFrom(from, entries, split));
    }
    fromStart = leastFromStart();
    toEnd = leastToEnd();
  }

  private List<Step> stepsFrom(int from, Function<String, List<List<String>>> entries,
      Function<String, List<String>> split) {
    String first = text(from, from + 1);
    if (first.isEmpty()) {
      return List.of(new Step(from + 1, 0, NOTHING));
    }
    List<Step> found = new ArrayList<>(1);
    List<List<String>> own = entries.apply(first);
    found.add(own.isEmpty() ? new Step(from + 1, 1, List.of(split.apply(first))) : new Step(from + 1, 0, own));
    for (int to = from + 2; to <= Math.min(pieces.size(), from + LONGEST_LABEL); to++) {
      if (!text(to - 1, to).isEmpty()) {
        List<List<String>> joined = entries.apply(text(from, to));
        if (!joined.isEmpty()) {
          found.add(new Step(to, 0, joined));
        }
      }
    }
    return found;
  }

  private String text(int from, int to) {
    return cell.substring(pieces.get(from).from(), pieces.get(to - 1).to()).strip();
  }

  private int[] leastFromStart() {
    int[] least = new int[pieces.size() + 1];
    Arrays.fill(least, 1, least.length, Integer.MAX_VALUE);
    for (int i = 0; i < pieces.size(); i++) {
      for (Step step : steps.get(i)) {
        least[step.to()] = Math.min(least[step.to()], least[i] + step.cost());
      }
    }
    return least;
  }

  private int[] leastToEnd() {
    int[] least = new int[pieces.size() + 1];
    for (int i = pieces.size() - 1; i >= 0; i--) {
      least[i] = Integer.MAX_VALUE;
      for (Step step : steps.get(i)) {
        least[i] = Math.min(least[i], step.cost() + least[step.to()]);
      }
    }
    return least;
  }

  private boolean isBest(int from, Step step) {
    return fromStart[from] + step.cost() + toEnd[step.to()] == toEnd[0];
  }

  /** The parts of the cell in order; blank parts are left out. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = endOfSpan(from);
      Set<List<List<String>>> readings = new LinkedHashSet<>();
      collect(from, to, new ArrayList<>(), readings, new int[1]);
      if (!readings.contains(NOTHING) || readings.size() > 1) {
        spans.add(new Span(text(from, to), List.copyOf(readings)));
      }
      from = to;
    }
    return spans;
  }

  private int endOfSpan(int from) {
    int reach = from + 1;
    for (int i = from; i < reach; i++) {
      for (Step step : steps.get(i)) {
        if (isBest(i, step)) {
          reach = Math.max(reach, step.to());
        }
      }
    }
    return reach;
  }

  private void collect(int from, int end, List<List<String>> sofar, Set<List<List<String>>> readings, int[] ways) {
    if (from == end) {
      ways[0]++;
      readings.add(List.copyOf(sofar));
      return;
    }
    for (Step step : steps.get(from)) {
      if (!isBest(from, step)) {
        continue;
      }
      for (List<String> entry : step.entries()) {
        if (readings.size() == MOST_READINGS || ways[0] == MOST_WAYS) {
          return;
        }
        sofar.add(entry);
        collect(step.to(), end, sofar, readings, ways);
        sofar.remove(sofar.size() - 1);
      }
      if (step.entries().isEmpty()) {
        collect(step.to(), end, sofar, readings, ways);
      }
    }
  }
}
