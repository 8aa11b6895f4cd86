package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;

/**
 * What becomes of contacts: for those of one row it is remembered with what the row states, for others in a bounded
 * number of places, each of which belongs to the contacts that come there again and again. Not safe for use by several
 * threads.
 *
 * @param <O> what becomes of a contact
 */
final class Outcomes<O> {
  private static final int ALL = 1 << 17;
  private static final int LEAST = 1 << 8;

  private final ContactRoute route;
  private final Function<List<Single>, O> make;
  private final List<@Nullable Known<O>> known;
  /** What came last to each place: only what comes twice is remembered, for most that come once never come again. */
  private final int[] last;
  private int count;

  /** What becomes of contacts that have these rows. */
  private static final class Known<O> {
    final int hash;
    final Object[] stated;
    final O outcome;

    Known(int hash, Object[] stated, O outcome) {
      this.hash = hash;
      this.stated = stated;
      this.outcome = outcome;
    }

    boolean isOf(int otherHash, List<Stated<O>> other) {
      if (hash != otherHash || stated.length != other.size()) {
        return false;
      }
      for (int i = 0; i < stated.length; i++) {
        if (stated[i] != other.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Nothing is known yet.
   *
   * @param make says what becomes of a contact, whatever its id and lines
   * @param threads how many threads have such a memory, all together in as much room as one would
   */
  Outcomes(ContactRoute route, Function<List<Single>, O> make, int threads) {
    this.route = route;
    this.make = make;
    int size = Math.max(Integer.highestOneBit(ALL / threads), LEAST);
    this.known = new ArrayList<>(Collections.nCopies(size, null));
    this.last = new int[size];
  }

  /** What a row comes to by itself. */
  Stated<O> state(List<InputReason> reasons) {
    List<Single> singles = new ArrayList<>(1);
    for (InputReason reason : reasons) {
      singles.add(route.single(reason));
    }
    return new Stated<>(List.copyOf(singles), count++);
  }

  /** What becomes of a contact that has this row alone. */
  O of(Stated<O> one) {
    O before = one.alone();
    if (before != null) {
      return before;
    }
    O outcome = make.apply(one.reasons());
    one.alone(outcome);
    return outcome;
  }

  /** What becomes of a contact that has these rows. */
  O of(List<Stated<O>> stated) {
    int size = stated.size();
    if (size == 1) {
      return of(stated.get(0));
    }
    int hash = 0;
    for (int i = 0; i < size; i++) {
      hash = 31 * hash + stated.get(i).hash();
    }
    int slot = (hash ^ hash >>> 16) & last.length - 1;
    Known<O> before = known.get(slot);
    if (before != null && before.isOf(hash, stated)) {
      return before.outcome;
    }
    List<Single> reasons = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      reasons.addAll(stated.get(i).reasons());
    }
    O outcome = make.apply(reasons);
    if (last[slot] == hash) {
      known.set(slot, new Known<>(hash, stated.toArray(), outcome));
    }
    last[slot] = hash;
    return outcome;
  }
}
