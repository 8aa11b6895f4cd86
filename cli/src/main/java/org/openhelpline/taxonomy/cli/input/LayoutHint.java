package org.openhelpline.taxonomy.cli.input;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Guesses which layout a file has that was read as another. */
final class LayoutHint {
  private static final String REASONS = "reasons";

  private LayoutHint() {}

  /** What is said of a file in which no header was found; empty if it looks like no other layout. */
  static String ofNoHeader(String head) {
    return head.strip().startsWith("{") ? saying(Layout.ASELO_JSONL) : "";
  }

  /** What is said of a header that lacks needed columns; empty if it looks like no other layout. */
  static String ofHeader(List<String> names, Collection<String> needed) {
    List<String> folded = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!folded.contains(CsvTable.ID)) {
      return "";
    }
    boolean hasReasons = folded.contains(REASONS);
    return hasReasons == needed.contains(REASONS) ? ""
        : saying(hasReasons ? Layout.CONTACT_ROWS : Layout.REASON_ROWS);
  }

  /** What is said of a text that should have been JSON; empty if it does not look like a table of contacts either. */
  static String ofCsv(String head) {
    String first = head.lines().findFirst().orElse("");
    List<String> names = List.of(first.replace("\"", "").toLowerCase(Locale.ROOT).split("[,;\t]"));
    // One object among the first lines is enough: then the line above it is one that can't be read.
    return head.lines().anyMatch(line -> line.strip().startsWith("{")) || names.stream().noneMatch(name -> name.strip().equals(CsvTable.ID)) ? ""
        : saying(names.stream().anyMatch(name -> name.strip().equals(REASONS)) ? Layout.CONTACT_ROWS
            : Layout.REASON_ROWS);
  }

  private static String saying(Layout layout) {
    return "; this looks like --layout " + layout.token();
  }
}
