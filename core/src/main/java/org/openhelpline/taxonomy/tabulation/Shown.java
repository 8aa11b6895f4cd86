package org.openhelpline.taxonomy.tabulation;

import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/**
 * What one reading of a contact adds to each slot; most slots get nothing. A scratch pad that is used again for each
 * reading. Not safe for use by several threads.
 */
final class Shown {
  private final Layout layout;
  private final OneReason oneReason;
  private final int[] contacts;
  private final int[] reasons;
  private final int[] touched;
  private int touchedCount;
  private final int[] nodes;
  private int nodeCount;
  private final Mode[] nodeModes;

  Shown(Layout layout, OneReason oneReason) {
    this.layout = layout;
    this.oneReason = oneReason;
    this.contacts = new int[layout.slots()];
    this.reasons = new int[layout.slots()];
    this.touched = new int[layout.slots()];
    this.nodes = new int[layout.codes.size() + 1];
    this.nodeModes = new Mode[layout.codes.size() + 1];
  }

  int touchedCount() {
    return touchedCount;
  }

  int touched(int i) {
    return touched[i];
  }

  int contacts(int slot) {
    return contacts[slot];
  }

  int reasons(int slot) {
    return reasons[slot];
  }

  void addTo(ContactSheet sheet) {
    for (int i = 0; i < touchedCount; i++) {
      int slot = touched[i];
      sheet.contacts(slot, contacts[slot]);
      sheet.reasons(slot, reasons[slot]);
    }
  }

  private void contact(int slot) {
    touch(slot);
    contacts[slot] = 1;
  }

  private void reason(int slot) {
    touch(slot);
    reasons[slot]++;
  }

  private void touch(int slot) {
    if (contacts[slot] == 0 && reasons[slot] == 0) {
      touched[touchedCount++] = slot;
    }
  }

  private void clear() {
    for (int i = 0; i < touchedCount; i++) {
      contacts[touched[i]] = 0;
      reasons[touched[i]] = 0;
    }
    touchedCount = 0;
    nodeCount = 0;
  }

  /** Takes a reading in place of the one before. */
  void take(Reading reading) {
    clear();
    if (reading.size() == 0) {
      return;
    }
    long forms = 0;
    for (int i = 0; i < reading.size(); i++) {
      node(reading.code(i), reading.mode(i));
      forms |= reading.forms(i);
      for (long left = reading.forms(i); left != 0; left &= left - 1) {
        reason(layout.formSlot(Long.numberOfTrailingZeros(left)));
      }
    }
    for (int i = 0; i < nodeCount; i++) {
      contact(layout.nodeSlot(nodes[i]));
      contact(layout.nodeSlot(nodes[i], nodeModes[nodes[i]]));
    }
    for (long left = forms; left != 0; left &= left - 1) {
      contact(layout.formSlot(Long.numberOfTrailingZeros(left)));
    }
    Mode sexual = reading.sexualMode();
    if (sexual != Mode.NONE) {
      contact(layout.sexualModeSlot(sexual));
    }
    ocsea(reading, sexual);
  }

  private void node(int code, Mode mode) {
    for (int node : layout.codes.up(code)) {
      int slot = layout.nodeSlot(node);
      if (reasons[slot] == 0) {
        nodes[nodeCount++] = node;
        nodeModes[node] = mode;
      } else {
        nodeModes[node] = nodeModes[node].join(mode);
      }
      reason(slot);
      reason(layout.nodeSlot(node, mode));
    }
  }

  private void ocsea(Reading reading, Mode sexual) {
    Ocsea recorded = OcseaView.of(layout, reading, sexual, LoggingRule.BOTH);
    // Most contacts are the same under every rule.
    boolean isBoth = sexual == Mode.BOTH || reading.hasBoth();
    boolean isOne = reading.size() == 1;
    ocsea(LoggingRule.BOTH, recorded);
    ocsea(LoggingRule.ONLINE_ONLY,
        isBoth ? OcseaView.of(layout, reading, sexual, LoggingRule.ONLINE_ONLY) : recorded);
    ocsea(LoggingRule.OFFLINE_ONLY,
        isBoth ? OcseaView.of(layout, reading, sexual, LoggingRule.OFFLINE_ONLY) : recorded);
    ocsea(LoggingRule.ONE_REASON, isOne ? recorded : OcseaView.ofOne(layout, reading, reading.one(oneReason)));
  }

  private void ocsea(LoggingRule rule, Ocsea shown) {
    if (shown.violence()) {
      contact(layout.violenceSlot(rule));
    }
    if (!shown.shows(OcseaYardstick.BY_CODE_MODE_AND_FORMS)) {
      return;
    }
    for (int i = 0; i < OcseaView.YARDSTICKS.size(); i++) {
      if (shown.shows(OcseaView.YARDSTICKS.get(i))) {
        contact(layout.ocseaSlot(rule, OcseaView.YARDSTICKS.get(i), shown.violence()));
      }
    }
  }
}
