package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Counts the contacts of an export. */
public final class TabulationPipeline {
  private final ContactRoute route;
  private final Tabulator tabulator;
  private final FindingLog findings;
  private final List<String> columns;

  /** Counts what a route makes of the contacts. */
  public TabulationPipeline(ContactRoute route, Tabulator tabulator, FindingLog findings) {
    this.route = route;
    this.tabulator = tabulator;
    this.findings = findings;
    this.columns = tabulator.plan().columns();
  }

  /** Counts a contact. */
  public void process(InputContact contact) {
    Routed routed = route.route(contact);
    routed.tell(findings);
    List<String> values = values(contact);
    if (contact.id().isEmpty()) {
      // A row so broken that nobody can tell whose it is: a reason, but no contact.
      contact.reasons().forEach(reason -> tabulator.addUnplacedRow(values));
    } else {
      tabulator.add(routed.together(), routed.primary(), routed.malformed(), values);
    }
  }

  private List<String> values(InputContact contact) {
    if (columns.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(columns.size());
    for (String column : columns) {
      values.add(contact.fields().getOrDefault(column, "").strip());
    }
    return values;
  }
}
