package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/** Puts together what rows say of the entries of a list. */
final class EntryAssembler {
  private final Columns columns;
  private final Findings findings;

  EntryAssembler(Columns columns, Findings findings) {
    this.columns = columns;
    this.findings = findings;
  }

  /** The entries of a list that the document holds, the way the JSON format says it. */
  List<Object> entries(List<TargetRow> rows, Draft draft) {
    List<Object> entries = new ArrayList<>();
    for (RowGroup group : RowGroup.of(rows, TargetRow::source, Field.ENTRY, columns, findings)) {
      draft.place("/source/codeList/entries/" + entries.size(), group.placeOfSource());
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("levels", group.first().source());
      String spellings = group.rowThatSays(Field.SPELLINGS).cell(Field.SPELLINGS);
      entry.put("spellings", spellings(spellings));
      entry.put("sensitive", sensitive(group).orElse(false));
      entries.add(entry);
    }
    return entries;
  }

  private static List<List<String>> spellings(String cell) {
    return ListText.ITEMS.split(cell).stream().map(ListText.LEVELS::split).toList();
  }

  private static Optional<Boolean> sensitive(RowGroup group) {
    TargetRow row = group.rowThatSays(Field.SENSITIVE);
    Optional<Boolean> flag = Flag.read(row.cell(Field.SENSITIVE));
    if (flag.isEmpty() && !row.cell(Field.SENSITIVE).isBlank()) {
      group.fault(row, Field.SENSITIVE, "'" + row.cell(Field.SENSITIVE) + "' is not valid; valid: yes, no");
    }
    return flag;
  }

  /** Says where rows would have it otherwise than a list that ships, which a crosswalk can't change. */
  void compare(List<TargetRow> rows, CodeList list) {
    Set<List<Object>> told = new HashSet<>();
    for (TargetRow row : rows) {
      Optional<CodeListEntry> entry = list.find(row.source());
      Optional<Boolean> sensitive = Flag.read(row.cell(Field.SENSITIVE));
      if (entry.isPresent() && sensitive.isPresent() && sensitive.get() != entry.get().sensitive()
          && told.add(List.of(entry.get(), Field.SENSITIVE))) {
        findings.notKept(new Place(row.line(), columns.of(Field.SENSITIVE)), "not kept: whether '"
            + entry.get().text() + "' is sensitive is said by the list '" + list.id() + "', which ships, and it says '"
            + (entry.get().sensitive() ? Flag.YES : Flag.NO) + "'");
      }
      if (entry.isPresent() && row.has(Field.SPELLINGS)
          && !spellings(row.cell(Field.SPELLINGS)).equals(entry.get().spellings())
          && told.add(List.of(entry.get(), Field.SPELLINGS))) {
        findings.notKept(new Place(row.line(), columns.of(Field.SPELLINGS)), "not kept: the spellings of '"
            + entry.get().text() + "' are said by the list '" + list.id() + "', which ships");
      }
    }
  }
}
