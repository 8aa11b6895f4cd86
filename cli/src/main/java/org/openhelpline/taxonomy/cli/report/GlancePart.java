package org.openhelpline.taxonomy.cli.report;

import java.util.Optional;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.Section;

/** The few figures that most readers come for, and how to read all of them. */
record GlancePart(Sheet sheet) implements Part {
  @Override
  public String id() {
    return "glance";
  }

  @Override
  public String heading() {
    return "At a glance";
  }

  @Override
  public void write(Markup html) {
    Cell all = sheet.contacts(Sheet.item(Section.CONTACTS, "all"));
    Cell withReason = sheet.contacts(Sheet.withReason());
    Cell violence = sheet.contacts(Sheet.violence(LoggingRule.BOTH));
    html.open("dl", "class", "glance");
    figure(html, "Contacts", all, Optional.empty(), "");
    figure(html, "Contacts with a reason", withReason, Optional.empty(), "");
    figure(html, "Contacts with violence", violence, Optional.of(withReason), " of contacts with a reason");
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      figure(html, "OCSEA " + LineText.yardstick(yardstick),
          sheet.contacts(Sheet.ocsea(LoggingRule.BOTH, yardstick, true)), Optional.of(violence),
          " of contacts with violence");
    }
    html.close();
    html.open("ul");
    html.element("li", "OCSEA is online child sexual exploitation and abuse. A figure of it means nothing without its "
        + "yardstick: the same contacts give the three figures above.");
    html.element("li", "A contact counts once in each line, however many of its reasons stand there. As a contact can "
        + "have several reasons, shares may add up to more than 100%.");
    html.element("li", "\u201872 to 76\u2019 means: 72 surely, 76 at most. Entries with several readings make the "
        + "difference; none of the readings is guessed.");
    html.element("li", "Not stated is not known, never offline.");
    sheet.policy().ifPresent(policy -> html.element("li", "Counts from 1 to " + (policy.k() - 1)
        + (policy.hidesZeros() ? ", and zeros," : "") + " are suppressed, and so are others that would give them away. "
        + "\u2018Suppressed\u2019 is not zero, and doesn't say that the count is small."));
    html.close();
  }

  private static void figure(Markup html, String what, Cell cell, Optional<Cell> whole, String of) {
    html.open("div").element("dt", what).open("dd", "class", cell.isKnown() ? "number" : "absent")
        .text(cell.text());
    whole.filter(w -> cell.isKnown() && w.isKnown())
        .ifPresent(w -> html.element("small", cell.shareOf(w) + of));
    html.close().close();
  }
}
