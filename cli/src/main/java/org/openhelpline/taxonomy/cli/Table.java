package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.SafeCsv;

/** An answer in rows of texts and shares, printed as a table for people, as CSV or as JSON. */
final class Table {
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  Table(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row; each cell is a text, or a {@link Double} from 0 to 1 of which two places are shown. */
  void row(Object... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints the rows in a format. */
  void print(Format format, Writer out) throws IOException {
    switch (format) {
      case CSV -> csv(out);
      case JSON -> json(out);
      case TEXT -> text(out);
    }
  }

  private void csv(Writer out) {
    SafeCsv csv = new SafeCsv(out);
    csv.row(columns);
    rows.forEach(row -> csv.row(row.stream().map(Table::text).toList()));
    csv.flush();
  }

  private void json(Writer out) {
    List<Object> objects = new ArrayList<>();
    for (List<Object> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        object.put(columns.get(i), row.get(i) instanceof Double share ? Math.rint(share * 100) / 100 : row.get(i));
      }
      objects.add(object);
    }
    Json.write(out, objects);
  }

  /** Columns as wide as their widest cell, two blanks between them. */
  void text(Writer out) throws IOException {
    List<List<String>> shown = new ArrayList<>(List.of(columns));
    rows.forEach(row -> shown.add(row.stream().map(cell -> visible(text(cell))).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : shown) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    for (List<String> line : shown) {
      line(out, line, widths);
    }
  }

  private static void line(Writer out, List<String> cells, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i));
      if (i + 1 < widths.length) {
        line.append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
      }
    }
    out.write(line.toString().stripTrailing());
    out.write('\n');
  }

  private static String text(Object cell) {
    return cell instanceof Double share ? String.format(Locale.ROOT, "%.2f", share) : cell.toString();
  }

  /** A text in which what can't be seen (a no-break space, a carriage return) is named. */
  private static String visible(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
            all.append(named(c));
        case Character.SPACE_SEPARATOR -> all.append(c == ' ' ? " " : named(c));
        default -> all.appendCodePoint(c);
      }
    });
    return all.toString();
  }

  private static String named(int character) {
    return String.format(Locale.ROOT, "<U+%04X>", character);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
