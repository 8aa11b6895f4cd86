package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.SafeCsv;

/** An answer in rows, printed as a table for people, as CSV or as JSON. */
final class Table {
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... columns) {
    this.columns = List.of(columns);
  }

  void row(String... cells) {
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
    rows.forEach(csv::row);
    csv.flush();
  }

  private void json(Writer out) {
    List<Object> objects = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      objects.add(object);
    }
    Json.write(out, objects);
  }

  /** Columns as wide as their widest cell, two blanks between them. */
  void text(Writer out) throws IOException {
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(columns.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    line(out, columns, widths);
    for (List<String> row : rows) {
      line(out, row, widths);
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

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
