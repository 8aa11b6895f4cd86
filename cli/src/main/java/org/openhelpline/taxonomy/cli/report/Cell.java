package org.openhelpline.taxonomy.cli.report;

import java.util.Locale;
import java.util.Optional;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Share;

/**
 * A figure as a reader sees it.
 *
 * @param state whether there is a figure
 * @param bounds the figure; meaningless if there is none
 */
record Cell(State state, Bounds bounds) {
  /** Between thousands: a narrow space that no line breaks at, and that no language reads as a decimal sign. */
  static final char GROUPING = '\u202F';

  static final Cell SUPPRESSED = new Cell(State.SUPPRESSED, Bounds.ZERO);
  static final Cell UNPUBLISHED = new Cell(State.UNPUBLISHED, Bounds.ZERO);

  /** Whether there is a figure. */
  enum State {
    /** There is. */
    KNOWN,
    /** It was taken out, because it is small or would give a small one away. */
    SUPPRESSED,
    /** Figures of this kind are not published at all once small ones are taken out. */
    UNPUBLISHED
  }

  static Cell of(Bounds bounds) {
    return new Cell(State.KNOWN, bounds);
  }

  boolean isKnown() {
    return state == State.KNOWN;
  }

  /** The figure in words: a number, two where undecided reasons leave something open, or what stands in its place. */
  String text() {
    return switch (state) {
      case KNOWN -> bounds.isExact() ? number(bounds.surely())
          : number(bounds.surely()) + " to " + number(bounds.possibly());
      case SUPPRESSED -> "suppressed";
      case UNPUBLISHED -> "not published";
    };
  }

  /** The share of a whole in words. */
  String shareOf(Cell whole) {
    if (!isKnown() || !whole.isKnown()) {
      return isKnown() ? whole.text() : text();
    }
    Optional<Share> share = Share.of(bounds, whole.bounds);
    return share.map(s -> percent(s.least()).equals(percent(s.most())) ? percent(s.least())
        : percent(s.least()) + " to " + percent(s.most())).orElse("none");
  }

  /** A number with a space between thousands. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', GROUPING);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
