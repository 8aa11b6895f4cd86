package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.Section;

/** What could be made of what was logged. */
record QualityPart(Sheet sheet) implements Part {
  @Override
  public String id() {
    return "quality";
  }

  @Override
  public String heading() {
    return "Data quality";
  }

  @Override
  public void write(Markup html) {
    Cell all = sheet.contacts(Sheet.item(Section.CONTACTS, "all"));
    Cell withReason = sheet.contacts(Sheet.withReason());
    List<Tables.Row> contacts = new ArrayList<>();
    contacts.add(new Tables.Row("Contacts with a reason that could be placed",
        List.of(withReason.text(), withReason.shareOf(all))));
    for (Line line : sheet.lines(Section.CONTACTS)) {
      Cell cell = sheet.contacts(line);
      contacts.add(new Tables.Row(LineText.of(line, sheet.plan()), List.of(cell.text(), cell.shareOf(all))));
    }
    Tables.write(html, "Contacts, by what could be made of their entries", List.of("Contacts", "Number",
        "Share of all contacts"), contacts);
    html.element("p", "Only contacts with a reason that could be placed are in shares of reasons. Unknown entries could "
        + "have been anything: no bound allows for them.");
    List<Line> logged = sheet.lines(Section.LOGGED_REASONS);
    if (logged.stream().anyMatch(line -> sheet.total().reasons(line).isKnown())) {
      Cell entries = Cell.of(Bounds.exactly(logged.stream().mapToLong(line ->
          sheet.total().reasons(line).bounds().surely()).sum()));
      Tables.write(html, "Entries as they were logged: " + entries.text(), List.of("Entries", "Number", "Share"),
          logged.stream().map(line -> new Tables.Row(LineText.of(line, sheet.plan()),
              List.of(sheet.total().reasons(line).text(), sheet.total().reasons(line).shareOf(entries)))).toList());
    } else {
      html.element("p", "How many entries were mapped, ambiguous, out of scope or unknown is not published where small "
          + "counts are suppressed.");
    }
    places(html, withReason);
  }

  private void places(Markup html, Cell withReason) {
    List<Tables.Row> rows = new ArrayList<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.BOTH, Mode.OFFLINE, Mode.UNKNOWN, Mode.NONE)) {
      Line line = Sheet.code(Section.ALL, "", Optional.of(mode));
      Cell cell = sheet.contacts(line);
      if (cell.isKnown()) {
        rows.add(new Tables.Row(PlacePart.title(mode), List.of(cell.text(), cell.shareOf(withReason))));
      }
    }
    if (!rows.isEmpty()) {
      Tables.write(html, "Contacts with a reason, by where all of it together happened", List.of("Where", "Contacts",
          "Share of contacts with a reason"), rows);
    }
  }
}
