package org.openhelpline.taxonomy.cli.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.report.LineText;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.Section;
import org.openhelpline.taxonomy.tabulation.Share;
import org.openhelpline.taxonomy.tabulation.SharedTable;
import org.openhelpline.taxonomy.tabulation.Tabulation;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;

/** Writes figures in long format: a row for each line of each group, the totals first. */
public final class FiguresCsv {
  private static final List<String> ABOUT = List.of("scope", "section", "item", "logging_rule", "code", "label",
      "category_label", "mode", "form");
  private static final List<String> FIGURES = List.of("contacts_surely", "contacts_possibly", "reasons_surely",
      "reasons_possibly", "multi_response_share_of_contacts_least", "multi_response_share_of_contacts_most",
      "share_of_violence_contacts_least", "share_of_violence_contacts_most", "suppressed", "series_break", "edition",
      "standing");
  private static final String SUPPRESSED = "suppressed";
  private static final Line WITH_REASON =
      new Line(Section.ALL, "", Optional.empty(), "", Optional.empty(), "");
  private static final Line VIOLENCE = new Line(Section.OCSEA, "violence-contacts", Optional.of(LoggingRule.BOTH), "",
      Optional.empty(), "");
  private static final String TOTAL = "total";
  private static final String GROUP = "group";

  private final SafeCsv csv;
  private final TabulationPlan plan;
  /** What a line is about, in the cells between scope and columns: the same for each group. */
  private final Map<Line, List<String>> described = new HashMap<>();

  /** Figures that go to a writer of rows. */
  public FiguresCsv(SafeCsv csv, TabulationPlan plan) {
    this.csv = csv;
    this.plan = plan;
    List<String> header = new ArrayList<>(ABOUT);
    plan.columns().forEach(column -> header.add("by_" + column));
    header.addAll(FIGURES);
    csv.row(header);
  }

  /** Writes exact figures. Lines of modes and of retired codes that are 0 throughout are left out. */
  public void write(Tabulation tabulation) {
    List<Line> lines = plan.lines().stream().filter(line -> isWanted(line, tabulation.total())).toList();
    lines.forEach(line -> exact(TOTAL, Optional.empty(), line, tabulation.total()));
    if (!plan.columns().isEmpty()) {
      tabulation.groups().forEach((values, figures) ->
          lines.forEach(line -> exact(GROUP, Optional.of(values), line, figures)));
    }
  }

  private boolean isWanted(Line line, Figures total) {
    boolean isRetired = plan.taxonomy().find(line.code()).filter(Concept::isRetired).isPresent();
    return line.mode().isEmpty() && !isRetired || total.contacts(line).possibly() > 0
        || total.reasons(line).possibly() > 0;
  }

  private void exact(String scope, Optional<List<String>> values, Line line, Figures figures) {
    List<String> row = about(scope, values, line);
    bounds(row, line.section() == Section.LOGGED_REASONS ? Optional.empty() : Optional.of(figures.contacts(line)));
    boolean hasReasons = switch (line.section()) {
      case LOGGED_REASONS, ALL, CATEGORY, CODE, FORM -> true;
      case CONTACTS, SEXUAL_MODE, OCSEA -> false;
    };
    bounds(row, hasReasons ? Optional.of(figures.reasons(line)) : Optional.empty());
    share(row, figures.shareOfContacts(line));
    share(row, figures.shareOfViolenceContacts(line));
    finish(row, line, false);
  }

  /** Writes figures without small ones: a suppressed figure reads {@code suppressed}, never 0 or nothing. */
  public void write(SharedTable table) {
    table.total().forEach((line, figure) -> shared(TOTAL, Optional.empty(), line, figure, table.total()));
    table.groups().forEach((values, lines) ->
        lines.forEach((line, figure) -> shared(GROUP, Optional.of(values), line, figure, lines)));
  }

  private void shared(String scope, Optional<List<String>> values, Line line, Optional<Bounds> figure,
      Map<Line, Optional<Bounds>> group) {
    List<String> row = about(scope, values, line);
    if (figure.isPresent()) {
      bounds(row, figure);
    } else {
      row.addAll(List.of(SUPPRESSED, SUPPRESSED));
    }
    bounds(row, Optional.empty());
    sharedShare(row, figure, group.getOrDefault(WITH_REASON, Optional.empty()), switch (line.section()) {
      case ALL, CATEGORY, CODE, FORM, SEXUAL_MODE -> true;
      case CONTACTS, LOGGED_REASONS, OCSEA -> false;
    });
    sharedShare(row, figure, group.getOrDefault(VIOLENCE, Optional.empty()),
        line.section() == Section.OCSEA && !line.item().endsWith("-outside-violence"));
    finish(row, line, figure.isEmpty());
  }

  private static void sharedShare(List<String> row, Optional<Bounds> part, Optional<Bounds> whole, boolean isShare) {
    if (isShare && (part.isEmpty() || whole.isEmpty())) {
      row.addAll(List.of(SUPPRESSED, SUPPRESSED));
    } else {
      share(row, isShare ? Share.of(part.orElse(Bounds.ZERO), whole.orElse(Bounds.ZERO)) : Optional.empty());
    }
  }

  /** Writes what a reader must know of the figures. */
  public void note(String kind, String text) {
    List<String> row = new ArrayList<>(List.of(TOTAL, "note", kind, "", "", text, "", "", ""));
    while (row.size() < ABOUT.size() + plan.columns().size() + FIGURES.size() - 2) {
      row.add("");
    }
    row.add(plan.taxonomy().edition());
    row.add(standing());
    csv.row(row);
  }

  private List<String> about(String scope, Optional<List<String>> values, Line line) {
    List<String> row = new ArrayList<>(ABOUT.size() + plan.columns().size() + FIGURES.size());
    row.add(scope);
    row.addAll(described.computeIfAbsent(line, this::described));
    for (int i = 0; i < plan.columns().size(); i++) {
      row.add(values.isPresent() ? values.get().get(i) : "");
    }
    return row;
  }

  private List<String> described(Line line) {
    return List.of(line.section().token(), line.item(), line.rule().map(LoggingRule::token).orElse(""), line.code(),
        LineText.of(line, plan), line.code().isEmpty() ? "" : plan.taxonomy().category(line.code()).label("en"),
        line.modeToken(), line.form());
  }

  private void finish(List<String> row, Line line, boolean isSuppressed) {
    row.add(String.valueOf(isSuppressed));
    row.add(plan.seriesBreak(line));
    row.add(plan.taxonomy().edition());
    row.add(standing());
    csv.row(row);
  }

  private String standing() {
    return plan.taxonomy().standing().token() + " (" + Standing.NOTICE + ")";
  }

  private static void bounds(List<String> row, Optional<Bounds> bounds) {
    row.add(bounds.map(b -> String.valueOf(b.surely())).orElse(""));
    row.add(bounds.map(b -> String.valueOf(b.possibly())).orElse(""));
  }

  private static void share(List<String> row, Optional<Share> share) {
    row.add(share.map(s -> fraction(s.least())).orElse(""));
    row.add(share.map(s -> fraction(s.most())).orElse(""));
  }

  private static String fraction(double value) {
    // Most figures of small groups are 0.
    return value == 0 ? "0.0000" : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
