package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Counts the contacts of an export. */
public final class TabulationPipeline implements ContactPipeline<TabulationWork.Counted> {
  private final ContactRoute route;
  private final RoutedReasons reasons;
  private final Tabulator tabulator;
  private final FindingLog findings;
  private final List<String> columns;

  /** Counts what a route makes of the contacts. */
  public TabulationPipeline(ContactRoute route, Tabulator tabulator, FindingLog findings) {
    this.route = route;
    this.reasons = new RoutedReasons(route);
    this.tabulator = tabulator;
    this.findings = findings;
    this.columns = tabulator.plan().columns();
  }

  @Override
  public ContactWork<?, TabulationWork.Counted> work(ToIntFunction<String> columnOf) {
    return new TabulationWork(route, new Tabulator(tabulator.plan()), findings,
        columns.stream().mapToInt(columnOf).toArray());
  }

  @Override
  public void worked(TabulationWork.Counted counted) {
    counted.figures().forEach((values, figures) -> tabulator.group(values).add(figures, 1));
    counted.findings().countIn(findings);
  }

  @Override
  public void finish() {
    // Nothing is held.
  }

  @Override
  public void contact(InputContact contact) {
    Routed routed = reasons.route(contact);
    routed.tell(contact, findings);
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
