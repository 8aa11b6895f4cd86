package org.openhelpline.taxonomy.cli.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** The reason of a row (layout {@code reason-rows}); none if all its levels are blank. */
final class ReasonCells implements RowReading.RowReasons {
  private static final String PRIMARY = "primary";
  private static final String MODE = "mode";
  private static final String FORMS = "forms";

  private final int[] levels;
  private final int primary;
  private final int mode;
  private final int forms;

  private ReasonCells(int[] levels, int primary, int mode, int forms) {
    this.levels = levels;
    this.primary = primary;
    this.mode = mode;
    this.forms = forms;
  }

  /** Reads reasons from the columns of these names; a column that is not there is negative. */
  static ReasonCells of(ToIntFunction<String> columnOf, InputRequest request) {
    return new ReasonCells(request.levelColumns().stream().mapToInt(columnOf).toArray(),
        columnOf.applyAsInt(PRIMARY), request.framework() ? columnOf.applyAsInt(MODE) : -1,
        request.framework() ? columnOf.applyAsInt(FORMS) : -1);
  }

  /** The columns that it reads. */
  int[] columns() {
    return IntStream.concat(Arrays.stream(levels), IntStream.of(primary, mode, forms)).filter(c -> c >= 0).distinct()
        .toArray();
  }

  static List<String> optionalColumns(boolean framework) {
    return framework ? List.of(PRIMARY, MODE, FORMS) : List.of(PRIMARY);
  }

  @Override
  public List<InputReason> read(RowCells row, Map<String, String> fields) {
    int isPrimary = truth(row.cell(primary));
    if (isPrimary < 0) {
      return List.of(new Malformed(row.line(), RowFaults.PRIMARY, row.excerpt()));
    }
    List<String> labels = labels(row);
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isBlank()) {
        return List.of(
            new Logged(row.line(), labels, row.cell(mode), row.cell(forms), isPrimary > 0, fields));
      }
    }
    return List.of();
  }

  private List<String> labels(RowCells row) {
    return switch (levels.length) {
      case 1 -> List.of(row.cell(levels[0]));
      case 2 -> List.of(row.cell(levels[0]), row.cell(levels[1]));
      default -> Arrays.stream(levels).mapToObj(row::cell).toList();
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
