package org.openhelpline.taxonomy.cli.report;

import java.util.List;

/** Tables that a screen reader can walk through: a caption, headers of columns and of rows, and a frame that scrolls. */
final class Tables {
  private Tables() {}

  /** A row: what it is about, a remark on it or nothing, and its figures. */
  record Row(String head, String remark, List<String> figures) {
    Row(String head, List<String> figures) {
      this(head, "", figures);
    }
  }

  /** Writes a table whose first column is about the rows and whose others are figures. */
  static void write(Markup html, String caption, List<String> columns, List<Row> rows) {
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table").element("caption", caption).open("thead").open("tr");
    for (int i = 0; i < columns.size(); i++) {
      if (i == 0) {
        html.element("th", columns.get(i), "scope", "col");
      } else {
        html.element("th", columns.get(i), "scope", "col", "class", "number");
      }
    }
    html.close().close().open("tbody");
    for (Row row : rows) {
      html.open("tr").open("th", "scope", "row").text(row.head);
      if (!row.remark.isEmpty()) {
        html.text(" ").element("span", row.remark, "class", "remark");
      }
      html.close();
      for (String figure : row.figures) {
        boolean isFigure = !figure.isEmpty() && Character.isDigit(figure.charAt(0));
        html.element("td", figure, "class", isFigure ? "number" : "number absent");
      }
      html.close();
    }
    html.close().close().close();
  }

  /** Writes a chart, if there is one, with what it shows under it. */
  static void figure(Markup html, java.util.Optional<String> svg, String caption) {
    svg.ifPresent(chart -> html.open("figure").ready(chart).element("figcaption", caption).close());
  }
}
