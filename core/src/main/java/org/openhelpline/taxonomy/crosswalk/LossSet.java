package org.openhelpline.taxonomy.crosswalk;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Losses that never change, in the order in which the losses are declared: a bit for each, so that none is copied. */
final class LossSet extends AbstractSet<Loss> {
  private static final Loss[] ALL = Loss.values();
  private static final LossSet[] SETS = new LossSet[1 << ALL.length];

  static {
    for (int bits = 0; bits < SETS.length; bits++) {
      SETS[bits] = new LossSet(bits);
    }
  }

  private final int bits;

  private LossSet(int bits) {
    this.bits = bits;
  }

  static LossSet of(Collection<Loss> losses) {
    if (losses instanceof LossSet set) {
      return set;
    }
    int bits = 0;
    for (Loss loss : losses) {
      bits |= 1 << loss.ordinal();
    }
    return SETS[bits];
  }

  LossSet with(LossSet other) {
    return SETS[bits | other.bits];
  }

  LossSet with(Loss loss) {
    return SETS[bits | 1 << loss.ordinal()];
  }

  LossSet without(Loss loss) {
    return SETS[bits & ~(1 << loss.ordinal())];
  }

  @Override
  public boolean contains(Object o) {
    return o instanceof Loss loss && (bits & 1 << loss.ordinal()) != 0;
  }

  @Override
  public int size() {
    return Integer.bitCount(bits);
  }

  @Override
  public Iterator<Loss> iterator() {
    return new Iterator<>() {
      private int left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public Loss next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        Loss next = ALL[Integer.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}
