package org.openhelpline.taxonomy.cli.report;

import java.util.List;
import java.util.Optional;

/** Tables that a screen reader can walk through: a caption, headers of columns and of rows, and a frame that scrolls. */
final class Tables {
  private static final int MANY_COLUMNS = 4;
  private static final int FEW_ROWS = 8;

  private Tables() {}

  /** A row: what it is about, a remark on it or nothing, and its figures. */
  record Row(String head, String remark, List<String> figures) {
    Row(String head, List<String> figures) {
      this(head, "", figures);
    }
  }

  /**
   * Writes a table whose first column is about the rows and whose others are figures. On a phone, tables of many columns
   * become a list of rows; the roles keep them tables for a screen reader, and each figure has its column's header.
   */
  static void write(Markup html, String caption, List<String> columns, List<Row> rows) {
    String kind = (columns.size() >= MANY_COLUMNS ? "wide" : "narrow") + (rows.size() <= FEW_ROWS ? " short" : "");
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table", "class", kind, "role", "table").element("caption", caption);
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (int i = 0; i < columns.size(); i++) {
      html.element("th", columns.get(i), "scope", "col", "role", "columnheader", "class", i == 0 ? "head" : "number");
    }
    html.close().close().open("tbody", "role", "rowgroup");
    for (Row row : rows) {
      html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader").text(row.head);
      if (!row.remark.isEmpty()) {
        html.text(" ").element("span", row.remark, "class", "remark");
      }
      html.close();
      for (int i = 0; i < row.figures.size(); i++) {
        String figure = row.figures.get(i);
        boolean isFigure = !figure.isEmpty() && Character.isDigit(figure.charAt(0));
        html.element("td", figure, "role", "cell", "class", isFigure ? "number" : "number absent", "data-column",
            columns.get(i + 1));
      }
      html.close();
    }
    html.close().close().close();
  }

  /** Writes a chart, if there is one, with what it shows under it. */
  static void figure(Markup html, Optional<String> svg, String caption) {
    svg.ifPresent(chart -> html.open("figure").ready(chart).element("figcaption", caption).close());
  }
}
