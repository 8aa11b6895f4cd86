package org.openhelpline.taxonomy.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.output.JsonArray;
import org.openhelpline.taxonomy.cli.output.SafeCsv;

/** Rows for programs, printed as they come: as CSV, in which lists join with {@code |}, or as an array of objects. */
interface Rows {
  /** Rows that go to a writer, which stays open. */
  static Rows of(Format format, Writer out, List<String> columns) {
    if (format == Format.JSON) {
      return new OfJson(new JsonArray(out), columns);
    }
    SafeCsv csv = new SafeCsv(out);
    csv.row(columns);
    return new OfCsv(csv);
  }

  /** Prints a row of texts, numbers, flags and lists of texts. */
  void row(Object... cells);

  /** Ends the rows. */
  void end();

  /** Rows as CSV. */
  record OfCsv(SafeCsv csv) implements Rows {
    @Override
    public void row(Object... cells) {
      List<String> texts = new ArrayList<>();
      for (Object cell : cells) {
        texts.add(cell instanceof List<?> list
            ? String.join("|", list.stream().map(String::valueOf).toList()) : String.valueOf(cell));
      }
      csv.row(texts);
    }

    @Override
    public void end() {
      csv.flush();
    }
  }

  /** Rows as JSON. */
  record OfJson(JsonArray array, List<String> columns) implements Rows {
    @Override
    public void row(Object... cells) {
      Map<String, Object> object = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        object.put(columns.get(i), cells[i]);
      }
      array.add(object);
    }

    @Override
    public void end() {
      array.end();
    }
  }
}
