package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The wanted columns of a row as a map. Rows below each other mostly have the same values and then share one map. */
final class WantedCells {
  private final List<String> names = new ArrayList<>();
  private final int[] columns;
  private final String[] values;
  private Map<String, String> last = Map.of();

  WantedCells(ToIntFunction<String> columnOf, Set<String> wanted) {
    wanted.stream().filter(name -> columnOf.applyAsInt(name) >= 0).forEach(names::add);
    columns = names.stream().mapToInt(columnOf).toArray();
    values = new String[columns.length];
  }

  Map<String, String> of(RowCells row) {
    boolean isSame = !last.isEmpty();
    for (int i = 0; i < columns.length; i++) {
      String value = row.cell(columns[i]);
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
