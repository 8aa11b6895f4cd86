package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** The reason of a row (layout {@code reason-rows}); none if all its levels are blank. */
final class ReasonCells implements CsvRows.RowReasons {
  private static final String PRIMARY = "primary";
  private static final String MODE = "mode";
  private static final String FORMS = "forms";

  private final CsvTable table;
  private final int[] levels;
  private final int primary;
  private final int mode;
  private final int forms;

  ReasonCells(CsvTable table, List<String> levelColumns, boolean framework) {
    this.table = table;
    levels = levelColumns.stream().mapToInt(table::column).toArray();
    primary = table.column(PRIMARY);
    mode = framework ? table.column(MODE) : -1;
    forms = framework ? table.column(FORMS) : -1;
  }

  static List<String> optionalColumns(boolean framework) {
    return framework ? List.of(PRIMARY, MODE, FORMS) : List.of(PRIMARY);
  }

  @Override
  public List<InputReason> read(Map<String, String> fields) {
    int isPrimary = truth(table.cell(primary));
    if (isPrimary < 0) {
      String reason = "'" + Excerpt.of(table.cell(primary)) + "' in the column primary; expected true or false";
      return List.of(new Malformed(table.line(), reason, table.excerpt()));
    }
    List<String> labels = labels();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isBlank()) {
        return List.of(
            new Logged(table.line(), labels, table.cell(mode), table.cell(forms), isPrimary > 0, fields));
      }
    }
    return List.of();
  }

  private List<String> labels() {
    return switch (levels.length) {
      case 1 -> List.of(table.cell(levels[0]));
      case 2 -> List.of(table.cell(levels[0]), table.cell(levels[1]));
      default -> Arrays.stream(levels).mapToObj(table::cell).toList();
    };
  }

  /** 1 for true, 0 for false or blank, negative if it is neither. */
  private static int truth(String text) {
    return text.isEmpty() ? 0 : switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> 1;
      case "false", "no", "0", "" -> 0;
      default -> -1;
    };
  }
}
