package org.openhelpline.taxonomy.examples.boot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.springframework.stereotype.Service;

/** Brings what is stored under one edition to another. What can't be decided stays as it is, and is counted. */
@Service
class EditionChange {
  private static final int AT_ONCE = 500;

  private final TaxonomyData data;
  private final ContactStore store;

  EditionChange(TaxonomyData data, ContactStore store) {
    this.data = data;
    this.store = store;
  }

  /**
   * What became of the contacts.
   *
   * @param changed contacts that are now under the new edition
   * @param left contacts that stay under the old one, as somebody has to decide
   * @param losses what the change lost: how many reasons of the new edition say so
   */
  record Changed(long changed, long left, Map<String, Long> losses) {}

  /** In pieces, each contact in a transaction of its own: it may be stopped, and started again. */
  Changed change(String from, String to) {
    ContactTranslator translator = new ContactTranslator(data.migration(from, to));
    long changed = 0;
    long left = 0;
    Map<String, Long> losses = new TreeMap<>();
    long last = 0;
    for (List<ContactStore.Stored> piece = store.next(from, last, AT_ONCE); !piece.isEmpty();
        piece = store.next(from, last, AT_ONCE)) {
      for (ContactStore.Stored stored : piece) {
        last = stored.id();
        ContactTranslation translation = translator.translate(stored.contact());
        if (translation.seats().stream().allMatch(s -> s.status() == ReasonStatus.MAPPED)) {
          store.replace(stored.id(), translation.classification());
          translation.seats().stream().map(Seat::losses).forEach(lost ->
              lost.stream().map(Loss::token).forEach(token -> losses.merge(token, 1L, Long::sum)));
          changed++;
        } else {
          left++;
        }
      }
    }
    return new Changed(changed, left, losses);
  }
}
