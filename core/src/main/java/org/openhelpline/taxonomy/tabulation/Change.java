package org.openhelpline.taxonomy.tabulation;

import java.util.stream.IntStream;

/**
 * A change to some contacts that nobody can see who sees none of the lines that it touches: another reason for contacts
 * that have one already, another mode, another contact. A figure that it raises or lowers can then be as many more
 * values as the change can be made times.
 *
 * @param moves the lines that it raises or lowers by one each time, surely and possibly alike, by number
 * @param touches all lines that it may change, those among them
 * @param hosts lines whose contacts it can be made to: those that surely stand there; none if it is a new contact
 * @param except lines whose contacts it can't be made to, even if they only possibly stand there
 * @param lowers lines, not among those that it moves, that some of its contacts may leave
 * @param uses whether its contacts leave the lines of the hosts
 * @param adds whether it gives contacts another reason, which makes no sense where each has one
 */
// Numbers of lines in the inner loop of a search; nobody compares changes.
@SuppressWarnings("ArrayRecordComponent")
record Change(int[] moves, int[] touches, int[] hosts, int[] except, int[] lowers, boolean uses, boolean adds) {
  private static final int[] NONE = {};

  /** A new contact: possible any number of times. */
  static Change newContact(int[] lines) {
    return new Change(lines, lines, NONE, NONE, NONE, false, false);
  }

  /** Another reason, or form, for contacts that stand on lines. */
  static Change added(int[] raised, int[] touched, int[] lowered, int[] hosts, int[] except) {
    return new Change(raised, union(union(raised, touched), lowered), hosts, except, lowered, false, true);
  }

  /** Contacts leave a line for the other, or the other way round. */
  static Change between(int a, int b, int[] lowered, int[] except) {
    int[] both = {a, b};
    return new Change(both, union(both, lowered), both, except, lowered, true, false);
  }

  /** Contacts leave a line for another. */
  static Change from(int a, int[] raised, int[] touched, int[] lowered, int[] except) {
    int[] moved = union(new int[] {a}, raised);
    return new Change(moved, union(union(moved, touched), lowered), new int[] {a}, except, lowered, true, false);
  }

  /**
   * Whether it can be made so often.
   *
   * @param wanted how often
   * @param surely the contacts of each line, whatever the reading
   * @param possibly the contacts of each line under some reading
   * @param rest how many contacts must stay on a line that contacts leave, 0 or 1
   */
  boolean isPossible(long wanted, long[] surely, long[] possibly, int rest) {
    if (hosts.length == 0) {
      return true;
    }
    long times = 0;
    for (int line : lowers) {
      // Of a line that it could empty, one contact is left as it is.
      times -= possibly[line] <= wanted ? rest : 0;
    }
    for (int host : hosts) {
      times += Math.max(0, surely[host] - (uses ? rest : 0));
    }
    for (int line : except) {
      times -= possibly[line];
    }
    return times >= wanted;
  }

  static int[] union(int[] a, int[] b) {
    return IntStream.concat(IntStream.of(a), IntStream.of(b)).distinct().toArray();
  }
}
