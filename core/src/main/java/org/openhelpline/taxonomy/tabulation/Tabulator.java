package org.openhelpline.taxonomy.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/**
 * Counts contacts, one after the other. Not safe for use by several threads: give each its own and
 * {@linkplain Tabulation#merge merge} what they give.
 *
 * <p>Memory depends on how many combinations of the caller's columns occur, not on how many contacts there are.
 */
public final class Tabulator {
  /** The most combinations of the caller's columns: a column with more is no dimension but an identifier. */
  public static final int MOST_GROUPS = 5_000;

  private final TabulationPlan plan;
  private final Layout layout;
  private final Map<List<String>, Counts> groups = new HashMap<>();
  private final Reading reading;
  private final Shown shown;
  private final Readings readings;
  private final Counts scratch;

  /** Starts counting by a plan. */
  public Tabulator(TabulationPlan plan) {
    this.plan = plan;
    this.layout = plan.layout();
    this.reading = new Reading(layout);
    this.shown = new Shown(layout, plan.oneReason());
    this.readings = new Readings(layout, reading, shown);
    this.scratch = new Counts(layout.slots());
  }

  /** The plan. */
  public TabulationPlan plan() {
    return plan;
  }

  /**
   * Counts a contact that is in the edition's codes. A code that the edition does not hold counts as unknown.
   *
   * @param contact the contact
   * @param values its values in the plan's columns
   * @throws IllegalArgumentException if it is of another edition, there is not one value for each column, or there are
   *     more than {@value #MOST_GROUPS} combinations of values
   */
  public void add(Classification contact, List<String> values) {
    requireEdition(contact.edition());
    Counts counts = counts(values);
    reading.clear();
    int unknown = 0;
    for (Reason reason : contact.reasons()) {
      unknown += reading.add(reason.code(), reason.mode(), reason.forms()) ? 0 : 1;
    }
    reading.primary(contact.primary());
    shown.take(reading);
    shown.addTo(counts);
    counts.reasons[layout.slot(ReasonStatus.MAPPED)] += contact.reasons().size() - unknown;
    counts.reasons[layout.slot(ReasonStatus.UNKNOWN)] += unknown;
    tally(counts, reading.size() > 0, false, unknown > 0, !contact.reasons().isEmpty());
  }

  /** Counts a contact whose source names no primary reason that was left undecided, and had no unreadable rows. */
  public void add(ContactTranslation contact, List<String> values) {
    add(contact, ContactTranslator.NO_PRIMARY, 0, values);
  }

  /**
   * Counts a translated contact.
   *
   * @param contact the contact
   * @param primary which reason of the source is the primary one, counted from 0 as in the translation's seats, or
   *     {@link ContactTranslator#NO_PRIMARY}; needed only for a primary reason that has several readings
   * @param malformed how many of its rows could not be read
   * @param values its values in the plan's columns
   * @throws IllegalArgumentException if it is of another edition, there is not one value for each column, or there are
   *     more than {@value #MOST_GROUPS} combinations of values
   */
  public void add(ContactTranslation contact, int primary, int malformed, List<String> values) {
    requireEdition(contact.provenance().edition());
    count(contact, primary, malformed, counts(values));
  }

  /**
   * What a translated contact would add, to be added as often as contacts are logged in this way.
   *
   * @param contact the contact
   * @param primary as for {@link #add(ContactTranslation, int, int, List)}
   * @param malformed how many of its rows could not be read
   * @throws IllegalArgumentException if it is of another edition
   */
  public ContactFigures figures(ContactTranslation contact, int primary, int malformed) {
    requireEdition(contact.provenance().edition());
    scratch.clear();
    count(contact, primary, malformed, scratch);
    return ContactFigures.of(layout, scratch);
  }

  /**
   * Counts contacts that are logged in the same way.
   *
   * @param contact what each of them adds, from a tabulator of the same plan
   * @param values their values in the plan's columns
   * @param times how many they are
   * @throws IllegalArgumentException if the plan is another one, there is not one value for each column, or there are
   *     more than {@value #MOST_GROUPS} combinations of values
   */
  public void add(ContactFigures contact, List<String> values, long times) {
    if (!contact.isOf(layout)) {
      throw new IllegalArgumentException("these figures were worked out under another plan");
    }
    contact.addTo(counts(values), times);
  }

  private void count(ContactTranslation contact, int primary, int malformed, Counts counts) {
    boolean isOpen = false;
    boolean isPlaced = false;
    int unreadable = malformed;
    int sources = 0;
    int undecided = 0;
    for (Seat seat : contact.seats()) {
      List<Integer> answered = seat.sources();
      for (int i = 0; i < answered.size(); i++) {
        sources = Math.max(sources, answered.get(i) + 1);
      }
      if (seat instanceof Assigned assigned) {
        boolean isKnown = layout.codes.index(assigned.reason().code()) != Layout.NOT_HERE;
        isPlaced |= isKnown;
        unreadable += isKnown ? 0 : 1;
        continue;
      }
      undecided++;
      counts.reasons[layout.slot(seat.status())]++;
      boolean hasReadings = !((Undecided) seat).translation().alternatives().isEmpty();
      isOpen |= hasReadings;
      unreadable += seat.status() == ReasonStatus.UNKNOWN || seat.status() == ReasonStatus.AMBIGUOUS && !hasReadings
          ? 1 : 0;
    }
    counts.reasons[layout.slot(ReasonStatus.MAPPED)] += sources - undecided;
    counts.reasons[layout.slot(ReasonStatus.MALFORMED)] += malformed;
    tally(counts, isPlaced || isOpen, isOpen, unreadable > 0, sources + malformed > 0);
    if (isOpen) {
      readings.addTo(counts, contact, primary);
    } else {
      decided(contact, counts);
    }
  }

  private void decided(ContactTranslation contact, Counts counts) {
    reading.clear();
    for (Seat seat : contact.seats()) {
      if (seat instanceof Assigned assigned) {
        reading.add(assigned.reason().code(), assigned.reason().mode(), assigned.reason().forms());
      }
    }
    reading.primary(contact.primary());
    shown.take(reading);
    shown.addTo(counts);
  }

  /**
   * Counts a row that could not be read and of which it is not known whose it is: a reason, but no contact.
   *
   * @param values its values in the plan's columns, as far as they are known
   */
  public void addUnplacedRow(List<String> values) {
    counts(values).reasons[layout.slot(ReasonStatus.MALFORMED)]++;
  }

  private void tally(Counts counts, boolean hasReason, boolean isOpen, boolean isUnreadable, boolean hasAny) {
    counts.contacts[layout.slot(Tally.ALL)]++;
    if (!hasReason) {
      counts.contacts[layout.slot(isUnreadable ? Tally.UNREADABLE
          : hasAny ? Tally.OUT_OF_SCOPE : Tally.WITHOUT_REASON)]++;
    }
    counts.contacts[layout.slot(Tally.UNDECIDED)] += isOpen ? 1 : 0;
    counts.contacts[layout.slot(Tally.WITH_UNREADABLE)] += isUnreadable ? 1 : 0;
  }

  private void requireEdition(String edition) {
    if (!edition.equals(plan.taxonomy().edition())) {
      throw new IllegalArgumentException("the contact is of edition " + edition + ", the tabulation of "
          + plan.taxonomy().edition());
    }
  }

  private Counts counts(List<String> values) {
    Counts counts = groups.get(values);
    if (counts == null) {
      if (values.size() != plan.columns().size()) {
        throw new IllegalArgumentException("one value for each of " + plan.columns() + " was expected, not "
            + values.size());
      }
      if (groups.size() >= MOST_GROUPS) {
        throw new IllegalArgumentException("more than " + MOST_GROUPS + " combinations of "
            + plan.columns().stream().collect(Collectors.joining(", ")) + ": choose columns with fewer values");
      }
      counts = new Counts(layout.slots());
      groups.put(List.copyOf(values), counts);
    }
    return counts;
  }

  /** What was counted so far; counting may go on. */
  public Tabulation tabulation() {
    return Tabulation.of(plan, groups);
  }
}
