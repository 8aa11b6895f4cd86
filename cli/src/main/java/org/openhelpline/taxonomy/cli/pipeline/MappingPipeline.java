package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.function.ToIntFunction;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.output.RowOutput;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.validation.Validator;

/** Maps the contacts of an export. */
public final class MappingPipeline implements ContactPipeline<MappingWork.Mapped> {
  private final ContactRoute route;
  private final RoutedReasons reasons;
  private final MappedRows rows;
  private final Sinks sinks;

  /**
   * Where the results go.
   *
   * @param rows the rows of the mapping
   * @param keep the columns of the input that are written behind them
   * @param summary the sums
   * @param findings what was found
   */
  public record Sinks(RowOutput rows, KeptColumns keep, Summary summary, FindingLog findings) {}

  /** Columns to keep behind those of a mapping; {@code hasReasonRows} says whether a row of the input is a reason. */
  public static KeptColumns kept(List<String> names, boolean hasReasonRows) {
    return new KeptColumns(names, RowWriter.HEADER, hasReasonRows);
  }

  /** Maps by a crosswalk. From a list, what the reasons became is checked; from an edition, what was logged. */
  public static MappingPipeline of(Crosswalk crosswalk, Validator validator, Sinks sinks) {
    return new MappingPipeline(ContactRoute.of(crosswalk, validator), crosswalk.target(), sinks);
  }

  /** Maps stored codes from edition to edition. */
  public static MappingPipeline of(Migration migration, Validator validator, Sinks sinks) {
    return new MappingPipeline(ContactRoute.of(migration, validator), migration.crosswalk().target(), sinks);
  }

  private MappingPipeline(ContactRoute route, Taxonomy target, Sinks sinks) {
    this.route = route;
    this.reasons = new RoutedReasons(route);
    RowWriter writer = new RowWriter(target, sinks.keep());
    this.rows = new MappedRows(writer);
    this.sinks = sinks;
    sinks.rows().row(writer.header());
  }

  @Override
  public ContactWork<?, MappingWork.Mapped> work(ToIntFunction<String> columnOf) {
    int[] keptColumns = sinks.keep().names().stream().mapToInt(columnOf).toArray();
    return new MappingWork(route, new EncodedRows(rows.writer(), sinks.keep()), sinks.summary().sumsSoFar(),
        sinks.keep(), keptColumns, sinks.findings());
  }

  @Override
  public void worked(MappingWork.Mapped mapped) {
    sinks.rows().rows(mapped.rows());
    sinks.summary().add(mapped.sums());
    mapped.sums().findings().countIn(sinks.findings());
  }

  @Override
  public void contact(InputContact contact) {
    Routed routed = reasons.route(contact);
    routed.tell(contact, sinks.findings());
    rows.of(routed, contact.id()).forEach(sinks.rows()::row);
    sinks.summary().add(routed, !contact.id().isEmpty());
  }

  @Override
  public void finish() {
    sinks.rows().flush();
  }
}
