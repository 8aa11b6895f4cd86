package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.Section;

/** Online, offline, both, not known: of sexual violence, and of each category. */
record PlacePart(Sheet sheet, boolean withCharts) implements Part {
  static final List<Mode> MODES = List.of(Mode.ONLINE, Mode.BOTH, Mode.OFFLINE, Mode.UNKNOWN);

  @Override
  public String id() {
    return "where";
  }

  @Override
  public String heading() {
    return "Where it happened";
  }

  @Override
  public void write(Markup html) {
    List<Tables.Row> rows = new ArrayList<>();
    Cell withReason = sheet.contacts(Sheet.withReason());
    for (Mode mode : MODES) {
      Cell cell = sheet.contacts(Sheet.sexualMode(mode));
      rows.add(new Tables.Row(title(mode), List.of(cell.text(), cell.shareOf(withReason))));
    }
    Tables.write(html, "Contacts with sexual violence, by where all of it together happened",
        List.of("Where", "Contacts", "Share of contacts with a reason"), rows);
    List<Line> categories = categories();
    if (categories.isEmpty()) {
      html.element("p", "Where whole categories happened is not published where small counts are suppressed.");
      return;
    }
    List<Tables.Row> byCategory = new ArrayList<>();
    List<Charts.Bar> bars = new ArrayList<>();
    for (Line line : categories) {
      String label = sheet.plan().taxonomy().get(line.code()).label("en");
      List<String> figures = new ArrayList<>();
      double whole = MODES.stream().mapToLong(mode -> in(line, mode).bounds().surely()).sum();
      for (Mode mode : MODES) {
        Cell cell = in(line, mode);
        figures.add(cell.text());
        double percent = whole == 0 ? 0 : 100 * cell.bounds().surely() / whole;
        bars.add(new Charts.Bar(title(mode), label, percent, ""));
      }
      byCategory.add(new Tables.Row(label, figures));
    }
    Tables.write(html, "Contacts of each category, by where its reasons together happened",
        List.of("Category", "Online", "Both", "Offline", "Not known"), byCategory);
    Tables.figure(html, withCharts ? Charts.percents(new Charts.About("chart-where",
        "Online, both, offline and not known, by category", "Stacked bars of the figures in the table above, in percent.",
        "% of the category's contacts"), bars, MODES.size()) : Optional.empty(),
        "The table above in percent, counting what is sure. Contacts whose reasons have no place are left out.");
  }

  private Cell in(Line category, Mode mode) {
    Line line = Sheet.code(Section.CATEGORY, category.code(), Optional.of(mode));
    return sheet.plan().has(line) ? sheet.contacts(line) : Cell.of(Bounds.ZERO);
  }

  /** The categories with contacts that happened somewhere. */
  private List<Line> categories() {
    return sheet.lines(Section.CATEGORY).stream().filter(line -> line.mode().isEmpty())
        .filter(line -> MODES.stream().map(mode -> in(line, mode))
            .anyMatch(cell -> cell.isKnown() && cell.bounds().possibly() > 0)
            && MODES.stream().map(mode -> in(line, mode)).allMatch(Cell::isKnown)).toList();
  }

  static String title(Mode mode) {
    return switch (mode) {
      case ONLINE -> "Online";
      case BOTH -> "Both";
      case OFFLINE -> "Offline";
      case UNKNOWN -> "Not known";
      case NONE -> "No such question";
    };
  }
}
