package org.openhelpline.taxonomy.cli.input;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of that which rows state, remembered in a bounded number. Not safe for use by several threads.
 *
 * @param <S> what was made
 */
final class Statements<S> {
  private static final int MOST = 1 << 15;

  private final ReasonCells reasons;
  private final WantedCells stating;
  private final Function<List<InputReason>, S> make;
  private final CellMap<S> known = new CellMap<>(MOST);

  Statements(CsvTable table, ReasonCells reasons, Set<String> stating, Function<List<InputReason>, S> make) {
    this.reasons = reasons;
    this.stating = new WantedCells(table::column, stating);
    this.make = make;
  }

  S get(PlainRow row) {
    @Nullable S before = known.find(row.stated());
    if (before != null) {
      return before;
    }
    S made = make.apply(reasons.read(row, stating.of(row)));
    known.put(row.stated(), made);
    return made;
  }
}
