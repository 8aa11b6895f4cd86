package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.Section;

/** The tree: categories, and under each its codes. */
record ReasonsPart(Sheet sheet, boolean withCharts) implements Part {
  @Override
  public String id() {
    return "reasons";
  }

  @Override
  public String heading() {
    return "Categories and codes";
  }

  @Override
  public void write(Markup html) {
    Cell withReason = sheet.contacts(Sheet.withReason());
    List<Tables.Row> rows = new ArrayList<>();
    List<Charts.Bar> bars = new ArrayList<>();
    for (Line line : shown(Section.CATEGORY)) {
      Cell cell = sheet.contacts(line);
      String label = concept(line).label("en");
      rows.add(new Tables.Row(label, remark(line), List.of(cell.text(), cell.shareOf(withReason),
          sheet.total().reasons(line).text())));
      bars.add(new Charts.Bar("surely", label, cell.bounds().surely(), cell.isKnown() && cell.bounds().isExact()
          ? cell.text() : ""));
      bars.add(new Charts.Bar("possibly more", label, cell.bounds().possibly() - cell.bounds().surely(),
          cell.isKnown() && cell.bounds().isExact() ? "" : cell.text()));
    }
    Tables.write(html, "Categories, of " + withReason.text() + " contacts with a reason; a contact can be in several",
        List.of("Category", "Contacts", "Multi-response share of contacts", "Reasons"), rows);
    Tables.figure(html, withCharts ? Charts.stacked(new Charts.About("chart-reasons", "Contacts by category",
        "Bars of the contacts in the table above.", "contacts"), bars, 2) : Optional.empty(),
        "The contacts of the table above.");
    html.element("h3", "Codes by category");
    shown(Section.CATEGORY).forEach(category -> category(html, category, withReason));
  }

  private void category(Markup html, Line category, Cell withReason) {
    Cell cell = sheet.contacts(category);
    String label = concept(category).label("en");
    html.open("details", "open", "").open("summary").text(label + " ");
    html.element("span", "(contacts: " + cell.text() + ")", "class", "count").close();
    List<Tables.Row> rows = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    for (Line line : shown(Section.CODE)) {
      if (!sheet.plan().taxonomy().category(line.code()).code().equals(category.code())) {
        continue;
      }
      Cell contacts = sheet.contacts(line);
      if (contacts.isKnown() && contacts.bounds().possibly() == 0) {
        unused.add(concept(line).label("en"));
        continue;
      }
      List<String> figures = new ArrayList<>(List.of(contacts.text(), contacts.shareOf(withReason)));
      PlacePart.MODES.forEach(mode -> figures.add(inMode(line, mode)));
      rows.add(new Tables.Row(concept(line).label("en"), remark(line), figures));
    }
    if (!rows.isEmpty()) {
      Tables.write(html, label + ": contacts by code, and by where it happened",
          List.of("Code", "Contacts", "Share", "Online", "Both", "Offline", "Not known"), rows);
    }
    if (!unused.isEmpty()) {
      html.element("p", "Without contacts: " + String.join("; ", unused) + ".", "class", "none");
    }
    html.close();
  }

  private String inMode(Line code, Mode mode) {
    Line line = Sheet.code(Section.CODE, code.code(), Optional.of(mode));
    if (!sheet.plan().has(line)) {
      return "\u2013";
    }
    boolean isOnlyMode = sheet.lines(Section.CODE).stream()
        .filter(other -> other.code().equals(code.code()) && other.mode().isPresent()).count() == 1;
    return sheet.contacts(isOnlyMode ? code : line).text();
  }

  /** The lines of a section about all modes; those of retired codes only if there is something to show. */
  private List<Line> shown(Section section) {
    return sheet.lines(section).stream().filter(line -> line.mode().isEmpty()).filter(line -> {
      Cell cell = sheet.contacts(line);
      return !concept(line).isRetired() || !cell.isKnown() || cell.bounds().possibly() > 0;
    }).toList();
  }

  private Concept concept(Line line) {
    return sheet.plan().taxonomy().get(line.code());
  }

  private String remark(Line line) {
    String seriesBreak = sheet.plan().seriesBreak(line);
    String retired = concept(line).isRetired() ? "Retired in this edition. " : "";
    return retired + (seriesBreak.isEmpty() ? "" : "Series break: " + seriesBreak);
  }
}
