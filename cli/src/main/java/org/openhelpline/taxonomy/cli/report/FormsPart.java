package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.Section;

/** Forms of OCSEA, on whatever code they stand. */
record FormsPart(Sheet sheet) implements Part {
  @Override
  public String id() {
    return "forms";
  }

  @Override
  public String heading() {
    return "Forms of OCSEA";
  }

  @Override
  public void write(Markup html) {
    Cell withReason = sheet.contacts(Sheet.withReason());
    List<Tables.Row> rows = new ArrayList<>();
    List<String> unused = new ArrayList<>();
    for (Line line : sheet.lines(Section.FORM)) {
      Cell cell = sheet.contacts(line);
      if (cell.isKnown() && cell.bounds().possibly() == 0) {
        unused.add(LineText.form(line.form(), sheet.plan()));
      } else {
        rows.add(new Tables.Row(LineText.form(line.form(), sheet.plan()),
            List.of(cell.text(), cell.shareOf(withReason))));
      }
    }
    html.element("p", "What was done, as far as the entry that was logged names it. A form can stand on a reason outside "
        + "violence too.");
    if (!rows.isEmpty()) {
      Tables.write(html, "Contacts with a reason that carries a form", List.of("Form", "Contacts",
          "Share of contacts with a reason"), rows);
    }
    if (!unused.isEmpty()) {
      html.element("p", "Without contacts: " + String.join("; ", unused) + ".", "class", "none");
    }
  }
}
