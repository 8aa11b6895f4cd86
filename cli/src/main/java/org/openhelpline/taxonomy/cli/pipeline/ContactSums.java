package org.openhelpline.taxonomy.cli.pipeline;

import java.util.Arrays;
import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.tabulation.ContactFigures;
import org.openhelpline.taxonomy.tabulation.GroupTabulator;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** What a contact, or rows of which it is not known whose they are, add to the sums of a run. */
final class ContactSums {
  /** Worst first: a contact counts under the first of these that any of its reasons has. */
  private static final List<ReasonStatus> BY_GRAVITY = List.of(ReasonStatus.MALFORMED, ReasonStatus.UNKNOWN,
      ReasonStatus.AMBIGUOUS, ReasonStatus.MAPPED, ReasonStatus.OUT_OF_SCOPE);

  private final int[] counters;
  private final boolean isContact;
  private final ContactFigures figures;

  private ContactSums(int[] counters, boolean isContact, ContactFigures figures) {
    this.counters = counters;
    this.isContact = isContact;
    this.figures = figures;
  }

  /** Adds this so many times to the counters and, if it is a contact, its figures. */
  void addTo(long[] sums, GroupTabulator contacts, long times) {
    for (int counter : counters) {
      sums[counter] += times;
    }
    if (isContact) {
      contacts.add(figures, times);
    }
  }

  /** Works out what contacts add. Not safe for use by several threads. */
  static final class Maker {
    private final SumLayout layout;
    private final Tabulator tabulator;
    private int[] counters = new int[32];
    private int count;

    Maker(SumLayout layout, Tabulator tabulator) {
      this.layout = layout;
      this.tabulator = tabulator;
    }

    /**
     * What a contact adds.
     *
     * @param isContact whether it is one; otherwise it is a row of which it is not known whose it is
     */
    ContactSums of(Routed routed, boolean isContact) {
      count = 0;
      int statuses = 0;
      for (int i = 0; i < routed.translations().size(); i++) {
        ReasonStatus status = routed.translations().get(i).status();
        statuses |= 1 << status.ordinal();
        add(layout.reasons(status));
      }
      for (int i = 0; i < routed.malformed(); i++) {
        statuses |= 1 << ReasonStatus.MALFORMED.ordinal();
        add(layout.reasons(ReasonStatus.MALFORMED));
      }
      List<Seat> seats = routed.together().seats();
      for (int i = 0; i < seats.size(); i++) {
        add(seats.get(i), isContact);
      }
      if (isContact) {
        add(layout.contacts());
        add(status(statuses));
      }
      return new ContactSums(Arrays.copyOf(counters, count), isContact,
          tabulator.figures(routed.together(), routed.primary(), routed.malformed()));
    }

    private void add(Seat seat, boolean isContact) {
      for (Loss loss : seat.losses()) {
        add(layout.losses(loss));
      }
      if (isContact && seat instanceof Assigned assigned) {
        add(layout.targets(assigned.reason().code()));
        add(layout.targets(assigned.reason().mode()));
      }
    }

    private int status(int statuses) {
      for (int i = 0; i < BY_GRAVITY.size(); i++) {
        if ((statuses & 1 << BY_GRAVITY.get(i).ordinal()) != 0) {
          return layout.contacts(BY_GRAVITY.get(i));
        }
      }
      return layout.withoutReason();
    }

    private void add(int counter) {
      if (count == counters.length) {
        counters = Arrays.copyOf(counters, 2 * count);
      }
      counters[count++] = counter;
    }
  }
}
