package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the columns of a crosswalk stand in a file. */
final class CsvHeader {
  private final CsvSheet.Row row;
  private final Findings findings;
  private final List<Integer> source = new ArrayList<>();
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
  private final Set<Integer> known = new HashSet<>();

  /** Finds the columns; it is a fault if one that is needed is missing, or one stands there twice. */
  CsvHeader(CsvSheet.Row row, CsvColumns columns, Findings findings) {
    this.row = row;
    this.findings = findings;
    fields.put(Field.RULE, find(columns.of(Field.RULE), true));
    columns.source().forEach(name -> source.add(find(name, true)));
    columns.fields().forEach(field -> fields.put(field, find(columns.of(field), CsvColumns.isNeeded(field))));
    findings.stopIfAny();
  }

  private int find(String name, boolean isNeeded) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (CsvColumns.fold(SheetCell.unguard(row.cell(i))).equals(CsvColumns.fold(name))) {
        found.add(i);
      }
    }
    if (found.isEmpty() && isNeeded) {
      findings.fault(new Place(row.line(), name), "the column is missing; found: " + String.join(", ", row.cells()));
    } else if (found.size() > 1) {
      findings.fault(new Place(row.line(), name), "the column is there " + found.size() + " times; expected it once");
    }
    known.addAll(found);
    return found.isEmpty() ? -1 : found.get(0);
  }

  /** The columns that name the source entry. */
  List<Integer> source() {
    return source;
  }

  /** The fields' columns; negative for one that is not there. */
  Map<Field, Integer> fields() {
    return fields;
  }

  /** Says of each column that a crosswalk does not have that it is not kept. */
  void checkOthers(List<CsvSheet.Row> rows) {
    Set<Integer> told = new HashSet<>();
    for (CsvSheet.Row other : rows) {
      for (int i = 0; i < other.cells().size(); i++) {
        if (!known.contains(i) && !other.cell(i).isEmpty() && told.add(i)) {
          String name = row.cell(i).isBlank() ? "column " + (i + 1) : row.cell(i);
          findings.notKept(new Place(other.line(), name), "not kept: a crosswalk has no such column");
        }
      }
    }
  }
}
