package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;

/**
 * The columns of the input that are written behind those of the result. The column {@code primary} says which reason is
 * the primary one; in the result it says which row answers for that reason.
 */
public final class KeptColumns {
  private static final String PRIMARY = "primary";

  private final List<String> names;
  private final boolean tellsPrimary;

  /**
   * Columns to keep.
   *
   * @param names their names
   * @param tellsPrimary whether the input's rows are reasons, so that its column {@code primary} is about them
   */
  public KeptColumns(List<String> names, boolean tellsPrimary) {
    this.names = List.copyOf(names);
    this.tellsPrimary = tellsPrimary;
  }

  /** The columns whose cells are wanted as they are typed. */
  public List<String> typed() {
    return names.stream().filter(name -> !isPrimary(name)).toList();
  }

  /** The names in the header of the result. */
  List<String> header() {
    return names;
  }

  /** How many columns they are. */
  int size() {
    return names.size();
  }

  /** The columns whose cells are those of the row, by index; the others depend on the contact's reasons alone. */
  boolean isTyped(int index) {
    return !isPrimary(names.get(index));
  }

  private boolean isPrimary(String name) {
    return tellsPrimary && name.strip().toLowerCase(Locale.ROOT).equals(PRIMARY);
  }

  /**
   * The cells of a row of the result.
   *
   * @param reasons the contact's reasons
   * @param sources which of them the row answers for, counted from 0
   * @param primary which of them is the primary one, or {@link ContactTranslator#NO_PRIMARY}
   */
  List<String> cells(List<InputReason> reasons, List<Integer> sources, int primary) {
    List<String> cells = new ArrayList<>(names.size());
    for (String name : names) {
      if (isPrimary(name)) {
        cells.add(primary == ContactTranslator.NO_PRIMARY ? "" : String.valueOf(sources.contains(primary)));
      } else {
        cells.add(fields(reasons.get(sources.get(0))).getOrDefault(name, ""));
      }
    }
    return cells;
  }

  private static Map<String, String> fields(InputReason reason) {
    return reason instanceof InputReason.Logged logged ? logged.fields() : Map.of();
  }
}
