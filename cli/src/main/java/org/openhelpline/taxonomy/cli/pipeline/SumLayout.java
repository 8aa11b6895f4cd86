package org.openhelpline.taxonomy.cli.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/** Where each sum of a run stands among the counters. Immutable and safe for use by several threads. */
final class SumLayout {
  private static final int STATUSES = ReasonStatus.values().length;
  private static final int REASONS = 0;
  private static final int CONTACTS_BY_STATUS = REASONS + STATUSES;
  private static final int LOSSES = CONTACTS_BY_STATUS + STATUSES;
  private static final int MODES = LOSSES + Loss.values().length;
  private static final int CONTACTS = MODES + Mode.values().length;
  private static final int WITHOUT_REASON = CONTACTS + 1;
  private static final int CODES = WITHOUT_REASON + 1;

  private final List<Concept> concepts;
  private final Map<String, Integer> codes = new HashMap<>();

  SumLayout(Taxonomy taxonomy) {
    this.concepts = taxonomy.concepts();
    concepts.forEach(concept -> codes.put(concept.code(), CODES + codes.size()));
  }

  int size() {
    return CODES + concepts.size();
  }

  /** All contacts. */
  int contacts() {
    return CONTACTS;
  }

  /** Contacts without a reason. */
  int withoutReason() {
    return WITHOUT_REASON;
  }

  /** Reasons of the source that came out so. */
  int reasons(ReasonStatus status) {
    return REASONS + status.ordinal();
  }

  /** Contacts that count under a status. */
  int contacts(ReasonStatus status) {
    return CONTACTS_BY_STATUS + status.ordinal();
  }

  int losses(Loss loss) {
    return LOSSES + loss.ordinal();
  }

  /** Reasons of the target edition with a mode. */
  int targets(Mode mode) {
    return MODES + mode.ordinal();
  }

  /**
   * Reasons of the target edition with a code.
   *
   * @throws IllegalArgumentException if the edition does not hold it
   */
  int targets(String code) {
    Integer counter = codes.get(code);
    if (counter == null) {
      throw new IllegalArgumentException("'" + code + "' is no code of the edition");
    }
    return counter;
  }

  /** The concepts of the edition, in its order. */
  List<Concept> concepts() {
    return concepts;
  }
}
