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
  private final ContactSheet sheet;

  /** Starts counting by a plan. */
  public Tabulator(TabulationPlan plan) {
    this.plan = plan;
    this.layout = plan.layout();
    this.reading = new Reading(layout);
    this.shown = new Shown(layout, plan.oneReason());
    this.readings = new Readings(layout, reading, shown);
    this.sheet = new ContactSheet(layout.slots());
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
    sheet.clear();
    reading.clear();
    int unknown = 0;
    for (Reason reason : contact.reasons()) {
      unknown += reading.add(reason.code(), reason.mode(), reason.forms()) ? 0 : 1;
    }
    reading.primary(contact.primary());
    shown.take(reading);
    shown.addTo(sheet);
    sheet.reasons(layout.slot(ReasonStatus.MAPPED), contact.reasons().size() - unknown);
    sheet.reasons(layout.slot(ReasonStatus.UNKNOWN), unknown);
    tally(reading.size() > 0, false, unknown > 0, !contact.reasons().isEmpty());
    sheet.addTo(counts);
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
    count(contact, primary, malformed);
    return sheet.figures(layout);
  }

  /**
   * Counts contacts with the same values, many after the other.
   *
   * @param values their values in the plan's columns
   * @throws IllegalArgumentException if there is not one value for each column, or there are more than
   *     {@value #MOST_GROUPS} combinations of values
   */
  public GroupTabulator group(List<String> values) {
    return new GroupTabulator(this, counts(values));
  }

  /**
   * What was counted so far, by the values of the plan's columns; counting starts again from nothing, and with other
   * {@link #group groups}. It is to be added to another tabulator of the same plan by
   * {@link GroupTabulator#add(ContactFigures, long)}.
   *
   * @throws ArithmeticException if a figure is too large for an {@code int}
   */
  public Map<List<String>, ContactFigures> take() {
    Map<List<String>, ContactFigures> taken = new HashMap<>();
    groups.forEach((values, counts) -> {
      sheet.clear();
      counts.addTo(sheet);
      taken.put(values, sheet.figures(layout));
    });
    groups.clear();
    return taken;
  }

  boolean isOf(ContactFigures figures) {
    return figures.isOf(layout);
  }

  void count(ContactTranslation contact, int primary, int malformed, Counts counts) {
    requireEdition(contact.provenance().edition());
    count(contact, primary, malformed);
    sheet.addTo(counts);
  }

  private void count(ContactTranslation contact, int primary, int malformed) {
    sheet.clear();
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
      sheet.reasons(layout.slot(seat.status()), 1);
      boolean hasReadings = !((Undecided) seat).translation().alternatives().isEmpty();
      isOpen |= hasReadings;
      unreadable += seat.status() == ReasonStatus.UNKNOWN || seat.status() == ReasonStatus.AMBIGUOUS && !hasReadings
          ? 1 : 0;
    }
    sheet.reasons(layout.slot(ReasonStatus.MAPPED), sources - undecided);
    sheet.reasons(layout.slot(ReasonStatus.MALFORMED), malformed);
    tally(isPlaced || isOpen, isOpen, unreadable > 0, sources + malformed > 0);
    if (isOpen) {
      readings.addTo(sheet, contact, primary);
    } else {
      decided(contact);
    }
  }

  private void decided(ContactTranslation contact) {
    reading.clear();
    for (Seat seat : contact.seats()) {
      if (seat instanceof Assigned assigned) {
        reading.add(assigned.reason().code(), assigned.reason().mode(), assigned.reason().forms());
      }
    }
    reading.primary(contact.primary());
    shown.take(reading);
    shown.addTo(sheet);
  }

  /**
   * Counts a row that could not be read and of which it is not known whose it is: a reason, but no contact.
   *
   * @param values its values in the plan's columns, as far as they are known
   */
  public void addUnplacedRow(List<String> values) {
    Counts counts = counts(values);
    sheet.clear();
    sheet.reasons(layout.slot(ReasonStatus.MALFORMED), 1);
    sheet.addTo(counts);
  }

  private void tally(boolean hasReason, boolean isOpen, boolean isUnreadable, boolean hasAny) {
    sheet.contacts(layout.slot(Tally.ALL), 1);
    if (!hasReason) {
      sheet.contacts(layout.slot(isUnreadable ? Tally.UNREADABLE
          : hasAny ? Tally.OUT_OF_SCOPE : Tally.WITHOUT_REASON), 1);
    }
    sheet.contacts(layout.slot(Tally.UNDECIDED), isOpen ? 1 : 0);
    sheet.contacts(layout.slot(Tally.WITH_UNREADABLE), isUnreadable ? 1 : 0);
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
