package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rows about the same thing, in the order of the file. */
final class RowGroup {
  private final Columns columns;
  private final Findings findings;
  private final List<TargetRow> rows = new ArrayList<>();

  private RowGroup(Columns columns, Findings findings) {
    this.columns = columns;
    this.findings = findings;
  }

  /**
   * The groups of rows that have the same key, in the order that a column of numbers gives. A group without a number
   * keeps its place after the group that comes before it in the file.
   */
  static <K> List<RowGroup> of(Collection<TargetRow> rows, Function<TargetRow, K> key, Field order, Columns columns,
      Findings findings) {
    Map<K, RowGroup> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new RowGroup(columns, findings)).rows.add(row));
    Map<RowGroup, Integer> places = new LinkedHashMap<>();
    int last = 0;
    for (RowGroup group : groups.values()) {
      last = group.number(group.rowThatSays(order), order).orElse(last);
      places.put(group, last);
    }
    return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
  }

  List<TargetRow> rows() {
    return rows;
  }

  TargetRow first() {
    return rows.get(0);
  }

  Place place(TargetRow row, Field field) {
    return new Place(row.line(), columns.of(field));
  }

  Place placeOfSource() {
    return new Place(first().line(), columns.ofSource());
  }

  void fault(TargetRow row, Field field, String message) {
    findings.fault(place(row, field), message);
  }

  /** The row that says something all rows have to agree on, or the first if none does; it is a fault if they differ. */
  TargetRow rowThatSays(Field field) {
    Optional<TargetRow> saying = rows.stream().filter(row -> row.has(field)).findFirst();
    saying.ifPresent(one -> rows.stream()
        .filter(row -> row.has(field) && !row.cell(field).equals(one.cell(field)))
        .forEach(row -> fault(row, field, "'" + row.cell(field) + "' contradicts line " + one.line() + ", which says '"
            + one.cell(field) + "'; rows that belong together say the same or nothing")));
    return saying.orElse(first());
  }

  /** A number from 1; empty if the row has none, or what it has is none, which is a fault. */
  Optional<Integer> number(TargetRow row, Field field) {
    String cell = row.cell(field).strip();
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (cell.matches("0*[1-9][0-9]{0,8}")) {
      return Optional.of(Integer.valueOf(cell));
    }
    fault(row, field, "'" + cell + "' is no whole number from 1");
    return Optional.empty();
  }

  /** The rows in the order that a column of numbers gives; those without a number stay after the one before them. */
  static List<TargetRow> sorted(List<TargetRow> rows, Function<TargetRow, Optional<Integer>> number) {
    IdentityHashMap<TargetRow, Integer> places = new IdentityHashMap<>();
    int last = 0;
    for (TargetRow row : rows) {
      last = number.apply(row).orElse(last);
      places.put(row, last);
    }
    return rows.stream().sorted(Comparator.comparing(places::get)).toList();
  }
}
