package org.openhelpline.taxonomy.tabulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/**
 * The figures of a group of contacts. Immutable and safe for use by several threads.
 *
 * <p>Contacts and reasons are different denominators: a contact counts once on each line, however many of its reasons
 * stand there. Shares are of contacts with a reason; as a contact can have several reasons, those of codes or
 * categories may add up to more than 100%.
 */
public final class Figures {
  private final TabulationPlan plan;
  private final Counts counts;

  /** Takes counts that nobody changes any more. */
  Figures(TabulationPlan plan, Counts counts) {
    this.plan = plan;
    this.counts = counts;
  }

  Counts counts() {
    return counts;
  }

  private int slot(Line line) {
    int slot = plan.layout().slot(line);
    if (slot < 0) {
      throw new IllegalArgumentException("no such line: " + line);
    }
    return slot;
  }

  /**
   * The contacts of a line.
   *
   * @throws IllegalArgumentException if the plan has no such line
   */
  public Bounds contacts(Line line) {
    return counts.contacts(slot(line));
  }

  /**
   * The reasons of a line; none on lines that are about contacts as a whole.
   *
   * @throws IllegalArgumentException if the plan has no such line
   */
  public Bounds reasons(Line line) {
    return counts.reasons(slot(line));
  }

  /** Contacts with a reason under a code, or anywhere in a category; each once. */
  public Bounds contacts(String code) {
    return counts.contacts(plan.layout().nodeSlot(node(code)));
  }

  /** Contacts with a reason under a code, or in a category, whose modes there together are this one. */
  public Bounds contacts(String code, Mode mode) {
    return counts.contacts(plan.layout().nodeSlot(node(code), mode));
  }

  /** Reasons under a code or in a category. */
  public Bounds reasons(String code) {
    return counts.reasons(plan.layout().nodeSlot(node(code)));
  }

  /** Reasons under a code or in a category with this mode. */
  public Bounds reasons(String code, Mode mode) {
    return counts.reasons(plan.layout().nodeSlot(node(code), mode));
  }

  private int node(String code) {
    plan.taxonomy().get(code);
    return plan.layout().codes.index(code) + 1;
  }

  /** Contacts with a reason that could be placed, whatever the reading: what shares are of. */
  public Bounds contactsWithReason() {
    return counts.contacts(plan.layout().nodeSlot(Layout.ALL));
  }

  /** Reasons that could be placed. */
  public Bounds reasons() {
    return counts.reasons(plan.layout().nodeSlot(Layout.ALL));
  }

  /** Contacts by what could be made of their reasons. */
  public long contacts(Tally tally) {
    return counts.contacts(plan.layout().slot(tally)).surely();
  }

  /** Reasons as logged, by what became of them. */
  public long loggedReasons(ReasonStatus status) {
    return counts.reasons(plan.layout().slot(status)).surely();
  }

  /**
   * Contacts with a reason that carries a form.
   *
   * @throws IllegalArgumentException if the form is not one of those in force
   */
  public Bounds contactsWithForm(String form) {
    return contacts(Line.form(form));
  }

  /** Contacts with sexual violence all of which together happened there. */
  public Bounds sexualMode(Mode mode) {
    return counts.contacts(plan.layout().sexualModeSlot(mode));
  }

  /** Contacts with OCSEA as recorded. */
  public OcseaFigures ocsea() {
    return ocsea(LoggingRule.BOTH);
  }

  /** Contacts with OCSEA as if logged by a rule. */
  public OcseaFigures ocsea(LoggingRule rule) {
    Map<OcseaYardstick, Bounds> inside = new EnumMap<>(OcseaYardstick.class);
    Map<OcseaYardstick, Bounds> outside = new EnumMap<>(OcseaYardstick.class);
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      inside.put(yardstick, counts.contacts(plan.layout().ocseaSlot(rule, yardstick, true)));
      outside.put(yardstick, counts.contacts(plan.layout().ocseaSlot(rule, yardstick, false)));
    }
    return new OcseaFigures(counts.contacts(plan.layout().violenceSlot(rule)), inside, outside);
  }

  /** The share of contacts with a reason that a line's contacts are; empty for lines that are no share of them. */
  public Optional<Share> shareOfContacts(Line line) {
    return switch (line.section()) {
      case ALL, CATEGORY, CODE, FORM, SEXUAL_MODE -> Share.of(contacts(line), contactsWithReason());
      case CONTACTS, LOGGED_REASONS, OCSEA -> Optional.empty();
    };
  }

  /** The share of contacts with violence that a line's contacts are; empty for lines outside violence. */
  public Optional<Share> shareOfViolenceContacts(Line line) {
    if (line.section() != Section.OCSEA || line.item().endsWith(Layout.OUTSIDE)) {
      return Optional.empty();
    }
    Bounds whole = counts.contacts(plan.layout().violenceSlot(line.rule().orElse(LoggingRule.BOTH)));
    return Share.of(contacts(line), whole);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && counts.isSame(figures.counts)
        && plan.equals(figures.plan);
  }

  @Override
  public int hashCode() {
    return counts.hash();
  }
}
