package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.RowWriter.Origin;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;

/** The rows that a contact is mapped to. Immutable and safe for use by several threads. */
record MappedRows(RowWriter writer) {
  /**
   * A row of the result.
   *
   * @param reason the first of the contact's reasons that it answers for, counted from 0
   * @param cells its cells
   */
  record Row(int reason, List<String> cells) {}

  /** A row to be; without a seat it stands for a row that could not be read. */
  private record Place(List<Integer> sources, Optional<Seat> seat) {}

  /** The seats in the order of the source; rows that could not be read stand where they stood. */
  List<Row> of(Routed routed) {
    List<InputReason> logged = routed.contact().reasons();
    List<Integer> positions = routed.positions();
    int primary = routed.primary() == ContactTranslator.NO_PRIMARY ? ContactTranslator.NO_PRIMARY
        : positions.get(routed.primary());
    List<Place> ordered = new ArrayList<>();
    for (Seat seat : routed.together().seats()) {
      ordered.add(new Place(seat.sources().stream().map(positions::get).toList(), Optional.of(seat)));
    }
    for (int i = 0; i < logged.size(); i++) {
      if (logged.get(i) instanceof InputReason.Malformed) {
        ordered.add(new Place(List.of(i), Optional.empty()));
      }
    }
    ordered.sort(Comparator.comparingInt(place -> place.sources().get(0)));
    List<Row> rows = new ArrayList<>(ordered.size());
    for (Place place : ordered) {
      Origin origin = new Origin(routed.contact().id(), rows.size() + 1, place.sources(), logged, primary);
      rows.add(new Row(place.sources().get(0),
          place.seat().map(seat -> writer.seat(origin, seat)).orElseGet(() -> writer.malformed(origin))));
    }
    return rows;
  }
}
