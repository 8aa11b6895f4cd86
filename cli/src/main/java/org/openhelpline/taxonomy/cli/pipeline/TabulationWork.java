package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.CellMap;
import org.openhelpline.taxonomy.cli.input.CellText;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.ContactFigures;
import org.openhelpline.taxonomy.tabulation.GroupTabulator;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Counts contacts on a thread of its own. */
final class TabulationWork implements ContactWork<Stated<ContactFigures>, TabulationWork.Counted> {
  private static final int MOST_GROUPS = 1 << 10;

  private final StatedRows<ContactFigures> rows;
  private final Tabulator tabulator;
  private final int[] columns;
  private final CellText values;
  private final CellMap<GroupTabulator> groups = new CellMap<>(MOST_GROUPS);
  private FoundCounts findings = new FoundCounts();

  /**
   * What contacts that follow each other add.
   *
   * @param figures to the figures of each combination of values
   * @param findings what was found
   */
  record Counted(Map<List<String>, ContactFigures> figures, FoundCounts findings) {}

  /**
   * Work.
   *
   * @param tabulator its own, of the plan
   * @param columns where the columns of the plan stand
   */
  TabulationWork(ContactRoute route, Tabulator tabulator, FindingLog log, int[] columns) {
    this.rows = new StatedRows<>(route, log, alone ->
        tabulator.figures(alone.together(), alone.primary(), alone.malformed()));
    this.tabulator = tabulator;
    this.columns = columns;
    this.values = new CellText(columns.length);
  }

  @Override
  public Stated<ContactFigures> state(List<InputReason> reasons) {
    return rows.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<ContactFigures>> contact) {
    Routed routed = rows.route(contact.stated());
    if (!rows.isPlain(routed)) {
      return false;
    }
    GroupTabulator group = group(contact);
    if (contact.stated().size() == 1) {
      group.add(contact.stated().get(0).made(), 1);
    } else {
      group.add(routed.together(), routed.primary(), routed.malformed());
    }
    findings.add(routed.findings());
    return true;
  }

  private GroupTabulator group(PlainContact<Stated<ContactFigures>> contact) {
    values.clear();
    for (int column : columns) {
      contact.copy(0, column, values);
    }
    GroupTabulator before = groups.find(values);
    if (before != null) {
      return before;
    }
    List<String> texts = new ArrayList<>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      texts.add(values.text(i).strip());
    }
    GroupTabulator group = tabulator.group(texts);
    groups.put(values, group);
    return group;
  }

  @Override
  public Counted finish() {
    Counted counted = new Counted(tabulator.take(), findings);
    groups.clear();
    findings = new FoundCounts();
    return counted;
  }
}
