package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.Section;

/** The main figures by the columns that the caller named. */
record GroupsPart(Sheet sheet) implements Part {
  private static final int MOST = 100;

  @Override
  public String id() {
    return "groups";
  }

  @Override
  public String heading() {
    return "By " + String.join(", ", sheet.plan().columns());
  }

  @Override
  public void write(Markup html) {
    List<Tables.Row> rows = new ArrayList<>();
    for (Map.Entry<List<String>, Sheet.Table> group : sheet.groups().entrySet()) {
      if (rows.size() < MOST) {
        rows.add(row(group.getKey(), group.getValue()));
      }
    }
    Tables.write(html, "Main figures by " + String.join(", ", sheet.plan().columns()),
        List.of("Group", "Contacts", "With a reason", "Violence", "OCSEA by code", "And mode", "And forms"), rows);
    if (sheet.groups().size() > MOST) {
      html.element("p", "The first " + MOST + " of " + sheet.groups().size() + " groups. The CSV has all of them, each "
          + "with every line.");
    } else {
      html.element("p", "The CSV has every line for each group.");
    }
  }

  private static Tables.Row row(List<String> values, Sheet.Table table) {
    List<String> figures = new ArrayList<>();
    figures.add(table.contacts(Sheet.item(Section.CONTACTS, "all")).text());
    figures.add(table.contacts(Sheet.withReason()).text());
    figures.add(table.contacts(Sheet.violence(LoggingRule.BOTH)).text());
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      figures.add(table.contacts(Sheet.ocsea(LoggingRule.BOTH, yardstick, true)).text());
    }
    return new Tables.Row(String.join(", ", values.stream().map(v -> v.isEmpty() ? "(empty)" : v).toList()), figures);
  }
}
