package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;

/**
 * Goes through every combination of the readings of a contact's ambiguous reasons. Used again for each contact; not
 * safe for use by several threads.
 */
final class Readings {
  /** A contact with more combinations is not gone through: its bounds are as wide as they can be. */
  static final int MOST_COMBINATIONS = 1_024;

  private final Layout layout;
  private final Reading reading;
  private final Shown shown;
  private final Spread spread;

  Readings(Layout layout, Reading reading, Shown shown) {
    this.layout = layout;
    this.reading = reading;
    this.shown = shown;
    this.spread = new Spread(layout.slots());
  }

  void addTo(ContactSheet sheet, ContactTranslation contact, int primary) {
    spread.clear();
    List<List<List<TranslatedTarget>>> open = new ArrayList<>();
    long combinations = 1;
    for (Seat seat : contact.seats()) {
      if (seat instanceof Undecided undecided && !undecided.translation().alternatives().isEmpty()) {
        open.add(undecided.translation().alternatives());
        combinations = Math.min(combinations * undecided.translation().alternatives().size(), MOST_COMBINATIONS + 1);
      }
    }
    if (combinations > MOST_COMBINATIONS) {
      asWideAsCanBe(contact);
      // That it has a reason is sure even so.
      int all = layout.nodeSlot(Layout.ALL);
      sheet.contacts(all, 1);
      sheet.contactsOpen(all, -1);
    } else {
      int[] chosen = new int[open.size()];
      do {
        take(contact, chosen, primary);
        spread.add(shown);
      } while (next(chosen, open));
    }
    spread.addTo(sheet);
  }

  /** Counts up like the digits of a number; false once every combination was had. */
  private static boolean next(int[] chosen, List<List<List<TranslatedTarget>>> open) {
    for (int i = 0; i < chosen.length; i++) {
      if (++chosen[i] < open.get(i).size()) {
        return true;
      }
      chosen[i] = 0;
    }
    return false;
  }

  private void take(ContactTranslation contact, int[] chosen, int primary) {
    reading.clear();
    String primaryCode = contact.primary();
    int next = 0;
    for (Seat seat : contact.seats()) {
      if (seat instanceof Assigned assigned) {
        add(assigned.reason());
        continue;
      }
      Undecided undecided = (Undecided) seat;
      List<List<TranslatedTarget>> alternatives = undecided.translation().alternatives();
      if (alternatives.isEmpty()) {
        continue;
      }
      List<TranslatedTarget> targets = alternatives.get(chosen[next++]);
      targets.forEach(target -> add(target.reason()));
      if (undecided.source() == primary && !targets.isEmpty()) {
        primaryCode = targets.get(0).reason().code();
      }
    }
    reading.primary(primaryCode);
    shown.take(reading);
  }

  private void add(Reason reason) {
    reading.add(reason.code(), reason.mode(), reason.forms());
  }

  /**
   * Nothing but that it has a reason is sure of such a contact; possibly it shows whatever any of its reasons can show
   * in any mode that its code can have, and each of its reasons alone.
   */
  private void asWideAsCanBe(ContactTranslation contact) {
    spread.addNothing();
    Set<Reason> all = new LinkedHashSet<>();
    for (Seat seat : contact.seats()) {
      if (seat instanceof Assigned assigned) {
        all.add(assigned.reason());
      } else {
        ((Undecided) seat).translation().alternatives().forEach(a -> a.forEach(t -> all.add(t.reason())));
      }
    }
    for (Mode mode : EnumSet.of(Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH)) {
      together(all, mode);
    }
    for (Reason reason : all) {
      together(Set.of(reason), reason.mode());
      for (Mode mode : EnumSet.of(Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH)) {
        together(Set.of(reason), mode);
      }
    }
  }

  private void together(Set<Reason> reasons, Mode mode) {
    reading.clear();
    reasons.forEach(reason -> reading.add(reason.code(), mode, reason.forms()));
    shown.take(reading);
    spread.add(shown);
  }
}
