package org.openhelpline.taxonomy.cli.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of a crosswalk: a target of a rule, or a rule that is out of scope, or an entry that no rule decides.
 *
 * @param line the line it was read from
 * @param source the entry's labels from the top level down, or a single code
 * @param cells what it says besides; what it does not say is left out
 */
record TargetRow(long line, List<String> source, Map<Field, String> cells) {
  private static final Set<Field> ABOUT_ENTRY =
      EnumSet.of(Field.STATUS, Field.ENTRY, Field.SENSITIVE, Field.SPELLINGS);

  TargetRow {
    source = List.copyOf(source);
    Map<Field, String> said = new EnumMap<>(Field.class);
    cells.forEach((field, text) -> {
      if (!text.isEmpty()) {
        said.put(field, text);
      }
    });
    cells = said;
  }

  /** What it says, or an empty text. */
  String cell(Field field) {
    return cells.getOrDefault(field, "");
  }

  /** Whether it says no more than that there is such an entry. */
  boolean isUndecided() {
    String status = cell(Field.STATUS).strip();
    return (status.isEmpty() || status.equalsIgnoreCase(Status.UNDECIDED.token()))
        && ABOUT_ENTRY.containsAll(cells.keySet());
  }

  boolean has(Field field) {
    return cells.containsKey(field);
  }
}
