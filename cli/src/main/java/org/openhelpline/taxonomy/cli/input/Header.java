package org.openhelpline.taxonomy.cli.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first record of a table: the names of its columns, and by them the delimiter.
 *
 * @param source the file, for messages
 * @param line the line it starts on
 * @param delimiter comma, semicolon or tab: the one under which most of the needed columns are found
 * @param names the names as typed, without white space around them
 */
record Header(String source, long line, char delimiter, List<String> names) {
  private static final char[] DELIMITERS = {',', ';', '\t'};

  /**
   * The header at the start of a text.
   *
   * @param head the start of the text, or all of it
   * @param isAll whether it is all
   * @param needed the columns that must be there
   * @throws InputException if there is no header, or a needed column is missing or doubled
   */
  static Header find(String source, String head, boolean isAll, Collection<String> needed) throws InputException {
    Header best = null;
    int most = -1;
    for (char delimiter : DELIMITERS) {
      Header header = parse(source, head, isAll, delimiter);
      int found = header == null ? -1 : header.countOf(needed);
      if (found > most) {
        best = header;
        most = found;
      }
    }
    if (best == null) {
      String why = head.isBlank() ? "" : " (a quote that is not closed, or a line without end)";
      throw InputException.at(source, 1, "no header can be read" + why + "; expected a header with the columns "
          + String.join(", ", needed) + LayoutHint.ofNoHeader(head));
    }
    if (most == 0 || best.names.size() < Math.min(2, needed.size())) {
      throw InputException.at(source, best.line, "this is no header: expected the columns " + String.join(", ", needed)
          + "; found none of them" + LayoutHint.ofNoHeader(head));
    }
    for (String name : needed) {
      if (best.indexOf(name) < 0) {
        throw InputException.at(source, best.line, "the column '" + name + "' is missing; expected the columns "
            + String.join(", ", needed) + "; found " + best.listing() + LayoutHint.ofHeader(best.names, needed));
      }
    }
    return best;
  }

  private static @Nullable Header parse(String source, String head, boolean isAll, char delimiter) {
    CloseableIterator<CsvRecord> records = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false)
        .build(CsvRecordHandler.of(limits -> limits.maxFields(head.length() + 1)), head).iterator();
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord first = records.next();
      List<String> names = first.getFields().stream().map(String::strip).toList();
      return isAll || hasNext(records) ? new Header(source, first.getStartingLineNumber(), delimiter, names) : null;
    } catch (CsvParseException e) {
      return null;
    }
  }

  private static boolean hasNext(CloseableIterator<CsvRecord> records) {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      // A second record that is broken shows just as well that the first one is whole.
      return true;
    }
  }

  private int countOf(Collection<String> wanted) {
    return (int) wanted.stream().filter(name -> names.stream().anyMatch(other -> same(name, other))).count();
  }

  /**
   * The column with a name.
   *
   * @return its index, negative if there is none
   * @throws InputException if there are two
   */
  int indexOf(String name) throws InputException {
    int found = -1;
    for (int i = 0; i < names.size(); i++) {
      if (same(name, names.get(i))) {
        if (found >= 0) {
          throw InputException.at(source, line, "the column '" + name + "' is there twice, as column " + (found + 1)
              + " and as column " + (i + 1) + "; expected it once");
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean same(String a, String b) {
    return fold(a).equals(fold(b));
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private String listing() {
    return Excerpt.of(String.join(", ", names));
  }
}
