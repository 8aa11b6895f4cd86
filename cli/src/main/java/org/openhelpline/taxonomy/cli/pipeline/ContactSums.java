package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.tabulation.ContactFigures;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/**
 * What a contact adds to the sums of a run.
 *
 * @param reasons the status of each of its reasons
 * @param losses what was lost, once for each seat
 * @param isContact whether it is a contact; otherwise it is a row of which it is not known whose it is
 * @param status what it counts under; empty if it has no reasons
 * @param targets its reasons in the target edition
 * @param figures its figures
 */
record ContactSums(List<ReasonStatus> reasons, List<Loss> losses, boolean isContact, Optional<ReasonStatus> status,
    List<Reason> targets, ContactFigures figures) {
  /** Worst first: a contact counts under the first of these that any of its reasons has. */
  private static final List<ReasonStatus> BY_GRAVITY = List.of(ReasonStatus.MALFORMED, ReasonStatus.UNKNOWN,
      ReasonStatus.AMBIGUOUS, ReasonStatus.MAPPED, ReasonStatus.OUT_OF_SCOPE);

  /** Works out what contacts add. Not safe for use by several threads. */
  static final class Maker {
    private final Tabulator tabulator;

    Maker(Tabulator tabulator) {
      this.tabulator = tabulator;
    }

    ContactSums of(Routed routed) {
      List<ReasonStatus> reasons = new ArrayList<>();
      routed.translations().forEach(translation -> reasons.add(translation.status()));
      for (int i = 0; i < routed.malformed(); i++) {
        reasons.add(ReasonStatus.MALFORMED);
      }
      EnumSet<ReasonStatus> statuses = EnumSet.noneOf(ReasonStatus.class);
      statuses.addAll(reasons);
      return new ContactSums(List.copyOf(reasons),
          routed.together().seats().stream().flatMap(seat -> seat.losses().stream()).toList(),
          !routed.contact().id().isEmpty(), BY_GRAVITY.stream().filter(statuses::contains).findFirst(),
          routed.together().classification().reasons(),
          tabulator.figures(routed.together(), routed.primary(), routed.malformed()));
    }
  }
}
