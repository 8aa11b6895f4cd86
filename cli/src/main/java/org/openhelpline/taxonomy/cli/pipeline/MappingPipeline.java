package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.RowWriter.Origin;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.validation.Validator;

/** Maps the contacts of an export, one after the other. */
public final class MappingPipeline {
  private final ContactRoute route;
  private final RowWriter rows;
  private final Summary summary;
  private final FindingLog findings;

  /**
   * Where the results go.
   *
   * @param rows the rows of the mapping
   * @param keep the columns of the input that are written behind them
   * @param summary the sums
   * @param findings what was found
   */
  public record Sinks(SafeCsv rows, KeptColumns keep, Summary summary, FindingLog findings) {}

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
    this.rows = new RowWriter(sinks.rows(), target, sinks.keep());
    this.summary = sinks.summary();
    this.findings = sinks.findings();
  }

  /** Maps a contact. */
  public void process(InputContact contact) {
    Routed routed = route.route(contact);
    routed.tell(findings);
    write(routed);
    summary.add(routed);
  }

  /** A row of the result; without a seat it stands for a row that could not be read. */
  private record Row(List<Integer> sources, Optional<Seat> seat) {}

  /** Writes the seats in the order of the source; rows that could not be read stand where they stood. */
  private void write(Routed routed) {
    List<InputReason> logged = routed.contact().reasons();
    List<Integer> positions = routed.positions();
    int primary = routed.primary() == ContactTranslator.NO_PRIMARY ? ContactTranslator.NO_PRIMARY
        : positions.get(routed.primary());
    List<Row> ordered = new ArrayList<>();
    for (Seat seat : routed.together().seats()) {
      ordered.add(new Row(seat.sources().stream().map(positions::get).toList(), Optional.of(seat)));
    }
    for (int i = 0; i < logged.size(); i++) {
      if (logged.get(i) instanceof InputReason.Malformed) {
        ordered.add(new Row(List.of(i), Optional.empty()));
      }
    }
    ordered.sort(Comparator.comparingInt(row -> row.sources().get(0)));
    int position = 0;
    for (Row row : ordered) {
      Origin origin = new Origin(routed.contact().id(), ++position, row.sources(), logged, primary);
      row.seat().ifPresentOrElse(seat -> rows.seat(origin, seat), () -> rows.malformed(origin));
    }
  }
}
