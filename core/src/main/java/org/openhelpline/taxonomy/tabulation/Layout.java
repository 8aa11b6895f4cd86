package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/**
 * Where each figure lies in the arrays of counters. Node 0 is all reasons together, node i + 1 the i-th concept that is
 * counted; each node has a slot for its total and one for each mode. The other sections follow.
 */
final class Layout {
  static final int ALL = 0;
  static final int NOT_HERE = -1;
  static final int PER_NODE = 1 + Mode.values().length;
  static final String VIOLENCE_CONTACTS = "violence-contacts";
  static final String OUTSIDE = "-outside-violence";

  private static final List<Mode> MODE_ORDER = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN, Mode.NONE);
  private static final int YARDSTICKS = OcseaYardstick.values().length;
  private static final int PER_RULE = 1 + 2 * YARDSTICKS;

  final CodeBook codes;
  final List<Form> forms;
  private final Map<String, Integer> formIndex = new HashMap<>();
  private final int formStart;
  private final int sexualModeStart;
  private final int ocseaStart;
  private final int tallyStart;
  private final int statusStart;
  private final int slots;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Line, Integer> slotByLine = new HashMap<>();

  Layout(Taxonomy taxonomy, Forms inForce, boolean frameworkOnly, OneReason oneReason) {
    this.codes = new CodeBook(taxonomy, frameworkOnly, oneReason);
    this.forms = List.copyOf(inForce.all());
    if (forms.size() > Long.SIZE) {
      throw new IllegalArgumentException("at most " + Long.SIZE + " forms can be counted, not " + forms.size());
    }
    for (int i = 0; i < forms.size(); i++) {
      formIndex.put(forms.get(i).id(), i);
    }
    this.formStart = (codes.size() + 1) * PER_NODE;
    this.sexualModeStart = formStart + forms.size();
    this.ocseaStart = sexualModeStart + Mode.values().length;
    this.tallyStart = ocseaStart + LoggingRule.values().length * PER_RULE;
    this.statusStart = tallyStart + Tally.values().length;
    this.slots = statusStart + ReasonStatus.values().length;
    list();
  }

  private void list() {
    for (Tally tally : Tally.values()) {
      add(Line.item(Section.CONTACTS, tally.token()), slot(tally));
    }
    for (ReasonStatus status : ReasonStatus.values()) {
      add(Line.item(Section.LOGGED_REASONS, status.token()), slot(status));
    }
    listNode(Section.ALL, "", ALL);
    for (Section section : List.of(Section.CATEGORY, Section.CODE)) {
      for (int i = 0; i < codes.size(); i++) {
        Concept concept = codes.concept(i);
        if (concept.parent().isEmpty() == (section == Section.CATEGORY)) {
          listNode(section, concept.code(), i + 1);
        }
      }
    }
    forms.forEach(form -> add(Line.form(form.id()), formSlot(formIndex(form.id()))));
    for (Mode mode : MODE_ORDER.subList(0, 4)) {
      add(Line.mode(Section.SEXUAL_MODE, "", Optional.of(mode)), sexualModeSlot(mode));
    }
    for (LoggingRule rule : LoggingRule.values()) {
      add(Line.ocsea(rule, VIOLENCE_CONTACTS), violenceSlot(rule));
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        add(Line.ocsea(rule, yardstick.token()), ocseaSlot(rule, yardstick, true));
      }
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        add(Line.ocsea(rule, yardstick.token() + OUTSIDE), ocseaSlot(rule, yardstick, false));
      }
    }
  }

  private void listNode(Section section, String code, int node) {
    add(Line.mode(section, code, Optional.empty()), nodeSlot(node));
    EnumSet<Mode> possible = codes.possibleModes(node);
    MODE_ORDER.stream().filter(possible::contains)
        .forEach(mode -> add(Line.mode(section, code, Optional.of(mode)), nodeSlot(node, mode)));
  }

  private void add(Line line, int slot) {
    lines.add(line);
    slotByLine.put(line, slot);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  int slots() {
    return slots;
  }

  /** The slot of a line; {@link #NOT_HERE} if there is no such line. */
  int slot(Line line) {
    return slotByLine.getOrDefault(line, NOT_HERE);
  }

  int nodeSlot(int node) {
    return node * PER_NODE;
  }

  int nodeSlot(int node, Mode mode) {
    return node * PER_NODE + 1 + mode.ordinal();
  }

  int formSlot(int form) {
    return formStart + form;
  }

  /** The place of a form; {@link #NOT_HERE} if it is not one of those in force. */
  int formIndex(String id) {
    return formIndex.getOrDefault(id, NOT_HERE);
  }

  int sexualModeSlot(Mode mode) {
    return sexualModeStart + mode.ordinal();
  }

  int violenceSlot(LoggingRule rule) {
    return ocseaStart + rule.ordinal() * PER_RULE;
  }

  int ocseaSlot(LoggingRule rule, OcseaYardstick yardstick, boolean insideViolence) {
    return violenceSlot(rule) + 1 + yardstick.ordinal() + (insideViolence ? 0 : YARDSTICKS);
  }

  int slot(Tally tally) {
    return tallyStart + tally.ordinal();
  }

  int slot(ReasonStatus status) {
    return statusStart + status.ordinal();
  }
}
