package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wanted columns of a row as a map. Rows below each other mostly have the same values and then share one map. */
final class WantedCells {
  private final CsvTable table;
  private final List<String> names = new ArrayList<>();
  private final int[] columns;
  private final String[] values;
  private Map<String, String> last = Map.of();

  WantedCells(CsvTable table, Set<String> wanted) {
    this.table = table;
    wanted.stream().filter(name -> table.column(name) >= 0).forEach(names::add);
    columns = names.stream().mapToInt(table::column).toArray();
    values = new String[columns.length];
  }

  Map<String, String> ofRow() {
    boolean isSame = !last.isEmpty();
    for (int i = 0; i < columns.length; i++) {
      String value = table.cell(columns[i]);
      isSame = isSame && value.equals(values[i]);
      values[i] = value;
    }
    if (!isSame && columns.length > 0) {
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        fields.put(names.get(i), values[i]);
      }
      last = Map.copyOf(fields);
    }
    return last;
  }
}
