package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Entries that no rule decides as one text: {@code 3 | yes | Category > Entry | Category > Spelling}, one after the
 * other with {@code ;} between them. SSSOM has rows for mappings only, and that nothing was decided yet is none.
 */
final class UndecidedText {
  private static final int PARTS = 3;

  private UndecidedText() {}

  static String of(List<TargetRow> entries) {
    return ListText.GROUPS.join(entries.stream().map(UndecidedText::of).toList());
  }

  private static String of(TargetRow entry) {
    List<String> parts = new ArrayList<>(List.of(entry.cell(Field.ENTRY), entry.cell(Field.SENSITIVE),
        ListText.LEVELS.join(entry.source())));
    parts.addAll(ListText.ITEMS.split(entry.cell(Field.SPELLINGS)));
    return ListText.ITEMS.join(parts);
  }

  /** The entries; empty if the text can't be read. */
  static Optional<List<TargetRow>> read(String text, long line) {
    List<TargetRow> entries = new ArrayList<>();
    for (String entry : ListText.GROUPS.split(text)) {
      List<String> parts = ListText.ITEMS.split(entry);
      if (parts.size() < PARTS) {
        return Optional.empty();
      }
      Map<Field, String> cells = new EnumMap<>(Field.class);
      cells.put(Field.ENTRY, parts.get(0));
      cells.put(Field.SENSITIVE, parts.get(1));
      cells.put(Field.SPELLINGS, parts.stream().skip(PARTS).collect(Collectors.collectingAndThen(
          Collectors.toList(), ListText.ITEMS::join)));
      entries.add(new TargetRow(line, ListText.LEVELS.split(parts.get(2)), cells));
    }
    return Optional.of(entries);
  }
}
