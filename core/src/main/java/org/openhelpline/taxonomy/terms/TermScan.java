package org.openhelpline.taxonomy.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * One text being scanned as it comes, in pieces of any size; where the pieces are cut makes no difference. What it
 * holds does not grow with the text: a letter with its marks, and the places of as many characters as the longest
 * wording has.
 *
 * <p>Not for use by several threads.
 */
public final class TermScan {
  private final Automaton automaton;
  private final Consumer<? super TermMatch> sink;
  private final Folder folder = new Folder(this::next);
  private boolean finished;

  private int state = Automaton.ROOT;
  private long count;
  private long work;

  /** Places and kinds of the last characters, in a ring. */
  private final Letters.Kind[] kinds;
  private final long[] starts;
  private final long[] ends;
  private final long[] lines;
  private final long[] columns;

  /** Found, but a longer wording around it may still come; in the order of the text, none within another. */
  private final Deque<Found> found = new ArrayDeque<>();

  private record Found(long from, List<TermMatch> matches) {}

  TermScan(Automaton automaton, Consumer<? super TermMatch> sink) {
    this.automaton = automaton;
    this.sink = sink;
    int size = automaton.longest() + 1;
    kinds = new Letters.Kind[size];
    starts = new long[size];
    ends = new long[size];
    lines = new long[size];
    columns = new long[size];
  }

  /**
   * Takes the next piece of the text. Matches go to the consumer as soon as no longer one can come.
   *
   * @throws IllegalStateException if the text has ended
   */
  public void feed(CharSequence piece) {
    if (finished) {
      throw new IllegalStateException("the text has ended");
    }
    for (int i = 0; i < piece.length(); i++) {
      folder.accept(piece.charAt(i));
    }
  }

  /** Ends the text; the matches that are left go to the consumer. */
  public void finish() {
    if (!finished) {
      finished = true;
      folder.finish();
      settle(Letters.Kind.OTHER);
      release(Long.MAX_VALUE);
    }
  }

  /** How many steps were taken so far; for the test that they are bounded by the length of the text. */
  long work() {
    return work;
  }

  private void next(int c, long start, long end, long line, long column) {
    Letters.Kind kind = Letters.kind(c, kindBefore(count));
    settle(kind);
    int slot = slot(count);
    kinds[slot] = kind;
    starts[slot] = start;
    ends[slot] = end;
    lines[slot] = line;
    columns[slot] = column;
    count++;
    step(c);
    release(count - automaton.longest());
  }

  private void step(int c) {
    int child = automaton.child(state, c);
    while (child == Automaton.NONE && state != Automaton.ROOT) {
      state = automaton.failure(state);
      child = automaton.child(state, c);
      work++;
    }
    state = child == Automaton.NONE ? Automaton.ROOT : child;
    work++;
  }

  /** Takes the longest wording that ends before the next character, now that it is known what that is. */
  private void settle(Letters.Kind after) {
    int output = automaton.output(state);
    while (output != Automaton.NONE) {
      long from = count - automaton.length(output);
      List<TermMatch> matches = matches(output, from, after);
      work++;
      if (!matches.isEmpty()) {
        while (!found.isEmpty() && found.getLast().from() >= from) {
          found.removeLast();
          work++;
        }
        found.addLast(new Found(from, matches));
        return;
      }
      output = automaton.shorterOutput(output);
    }
  }

  private List<TermMatch> matches(int output, long from, Letters.Kind after) {
    Letters.Kind before = kindBefore(from);
    int first = slot(from);
    int last = slot(count - 1);
    List<TermMatch> matches = new ArrayList<>(1);
    for (Surface surface : automaton.surfaces(output)) {
      if (surface.fitsBetween(before, after)) {
        matches.add(new TermMatch(surface.term(), surface.term().isUnspaced(), starts[first], ends[last],
            lines[first], columns[first]));
      }
    }
    return matches;
  }

  /** Hands over what starts before a character, for no wording that starts there can still come. */
  private void release(long before) {
    while (!found.isEmpty() && found.getFirst().from() < before) {
      found.removeFirst().matches().forEach(sink);
      work++;
    }
  }

  private Letters.Kind kindBefore(long index) {
    return index == 0 ? Letters.Kind.OTHER : kinds[slot(index - 1)];
  }

  private int slot(long index) {
    return (int) (index % kinds.length);
  }
}
