package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.Section;
import org.openhelpline.taxonomy.tabulation.SharedTable;
import org.openhelpline.taxonomy.tabulation.SuppressionPolicy;
import org.openhelpline.taxonomy.tabulation.Tabulation;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;

/** The figures of a page: exact ones, or ones without small cells. Immutable. */
public final class Sheet {
  private static final String OUTSIDE = "-outside-violence";

  private final TabulationPlan plan;
  private final List<AggregateSource> sources;
  private final Map<String, String> versions;
  private final Optional<SuppressionPolicy> policy;
  private final Table total;
  private final Map<List<String>, Table> groups;

  /** Figures by line. */
  interface Table {
    Cell contacts(Line line);

    Cell reasons(Line line);
  }

  private Sheet(TabulationPlan plan, List<AggregateSource> sources, Map<String, String> versions,
      Optional<SuppressionPolicy> policy, Table total, Map<List<String>, Table> groups) {
    this.plan = plan;
    this.sources = List.copyOf(sources);
    this.versions = new LinkedHashMap<>(versions);
    this.policy = policy;
    this.total = total;
    this.groups = groups;
  }

  /** Exact figures, with who sent them, if that is known, and the versions that they rest on. */
  public static Sheet of(Tabulation tabulation, List<AggregateSource> sources, Map<String, String> versions) {
    SortedMap<List<String>, Figures> figures = tabulation.groups();
    return new Sheet(tabulation.plan(), sources, versions, Optional.empty(), exact(tabulation.total()),
        grouped(figures, tabulation.plan(), Sheet::exact));
  }

  /** Figures without small cells. */
  public static Sheet of(SharedTable table, List<AggregateSource> sources, Map<String, String> versions) {
    return new Sheet(table.plan(), sources, versions, Optional.of(table.policy()), shared(table.total()),
        grouped(table.groups(), table.plan(), Sheet::shared));
  }

  private static <T> Map<List<String>, Table> grouped(Map<List<String>, T> groups, TabulationPlan plan,
      java.util.function.Function<T, Table> table) {
    Map<List<String>, Table> tables = new LinkedHashMap<>();
    if (!plan.columns().isEmpty()) {
      groups.forEach((values, figures) -> tables.put(values, table.apply(figures)));
    }
    return tables;
  }

  private static Table exact(Figures figures) {
    return new Table() {
      @Override
      public Cell contacts(Line line) {
        return Cell.of(figures.contacts(line));
      }

      @Override
      public Cell reasons(Line line) {
        return Cell.of(figures.reasons(line));
      }
    };
  }

  private static Table shared(Map<Line, Optional<Bounds>> figures) {
    return new Table() {
      @Override
      public Cell contacts(Line line) {
        Optional<Bounds> figure = figures.getOrDefault(line, Optional.empty());
        return figure.map(Cell::of).orElse(figures.containsKey(line) ? Cell.SUPPRESSED : Cell.UNPUBLISHED);
      }

      @Override
      public Cell reasons(Line line) {
        return Cell.UNPUBLISHED;
      }
    };
  }

  TabulationPlan plan() {
    return plan;
  }

  List<AggregateSource> sources() {
    return sources;
  }

  /** The versions that the figures rest on, by name. */
  Map<String, String> versions() {
    return versions;
  }

  /** How small figures were taken out, if they were. */
  Optional<SuppressionPolicy> policy() {
    return policy;
  }

  Table total() {
    return total;
  }

  Map<List<String>, Table> groups() {
    return groups;
  }

  /** The lines of a section, in the order of the plan. */
  List<Line> lines(Section section) {
    List<Line> lines = new ArrayList<>();
    plan.lines().stream().filter(line -> line.section() == section).forEach(lines::add);
    return lines;
  }

  /** The contacts of a line that may not be there at all. */
  Cell contacts(Line line) {
    return plan.has(line) ? total.contacts(line) : Cell.of(Bounds.ZERO);
  }

  static Line item(Section section, String item) {
    return new Line(section, item, Optional.empty(), "", Optional.empty(), "");
  }

  static Line withReason() {
    return new Line(Section.ALL, "", Optional.empty(), "", Optional.empty(), "");
  }

  static Line code(Section section, String code, Optional<Mode> mode) {
    return new Line(section, "", Optional.empty(), code, mode, "");
  }

  static Line sexualMode(Mode mode) {
    return new Line(Section.SEXUAL_MODE, "", Optional.empty(), "", Optional.of(mode), "");
  }

  static Line violence(LoggingRule rule) {
    return new Line(Section.OCSEA, "violence-contacts", Optional.of(rule), "", Optional.empty(), "");
  }

  static Line ocsea(LoggingRule rule, OcseaYardstick yardstick, boolean isInside) {
    return new Line(Section.OCSEA, yardstick.token() + (isInside ? "" : OUTSIDE), Optional.of(rule), "",
        Optional.empty(), "");
  }
}
