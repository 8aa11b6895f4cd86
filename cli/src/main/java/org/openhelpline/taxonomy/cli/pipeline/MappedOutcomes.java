package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.output.RowBytes;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;
import org.openhelpline.taxonomy.cli.pipeline.EncodedRow.Answer;
import org.openhelpline.taxonomy.cli.pipeline.MappedRows.Place;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;

/**
 * Works out what contacts become. Most reasons of a contact come to what they come to alone, so that is put into words
 * once. Not safe for use by several threads.
 */
final class MappedOutcomes {
  private static final int MOST_REMEMBERED = 1 << 14;

  private final ContactRoute route;
  private final RowWriter writer;
  private final KeptColumns keep;
  private final ContactSums.Maker sums;
  private final RowBytes bytes = new RowBytes();
  private final IdentityHashMap<Single, Optional<Alone>> alone = new IdentityHashMap<>();

  /** What a reason comes to alone. */
  private record Alone(Seat seat, Answer answer) {
    boolean isIn(Seat other) {
      if (seat instanceof Undecided one && other instanceof Undecided two) {
        return one.translation() == two.translation();
      }
      return seat instanceof Assigned one && other instanceof Assigned two && one.reason().equals(two.reason())
          && one.losses().equals(two.losses()) && one.relations().equals(two.relations())
          && one.rules().equals(two.rules());
    }
  }

  MappedOutcomes(ContactRoute route, RowWriter writer, KeptColumns keep, ContactSums.Maker sums) {
    this.route = route;
    this.writer = writer;
    this.keep = keep;
    this.sums = sums;
  }

  MappedOutcome of(List<Single> reasons) {
    Routed routed = route.route(reasons);
    int primary = MappedRows.primary(routed);
    List<Place> places = MappedRows.places(routed);
    List<EncodedRow> rows = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int first = place.first();
      Optional<Alone> before = place.sources().size() == 1 ? alone(reasons.get(first)) : Optional.empty();
      if (before.isPresent() && place.seat().isPresent() && before.get().isIn(place.seat().get())) {
        rows.add(new EncodedRow(first, EncodedRow.number(i + 1), before.get().answer(), EncodedRow.number(first + 1),
            kept(place, primary)));
      } else {
        List<String> cells = writer.row(new RowWriter.Origin("", i + 1, reasons, primary), place);
        rows.add(new EncodedRow(first, EncodedRow.number(i + 1), Answer.of(cells, bytes),
            EncodedRow.sourcePositions(cells, bytes), kept(place, primary)));
      }
    }
    return new MappedOutcome(routed, rows, sums.of(routed, true));
  }

  private Optional<Alone> alone(Single reason) {
    Optional<Alone> before = alone.get(reason);
    if (before != null) {
      return before;
    }
    if (alone.size() == MOST_REMEMBERED) {
      alone.clear();
    }
    List<Single> one = List.of(reason);
    Routed routed = route.route(one);
    List<Place> places = MappedRows.places(routed);
    // A reason that comes to several others has a row for each of them.
    Optional<Alone> fresh = places.size() > 1 ? Optional.empty() : places.get(0).seat().map(seat -> new Alone(seat,
        Answer.of(writer.row(new RowWriter.Origin("", 1, one, MappedRows.primary(routed)), places.get(0)), bytes)));
    alone.put(reason, fresh);
    return fresh;
  }

  private List<byte[]> kept(Place place, int primary) {
    return keep.size() == 0 ? List.of() : keep.untyped(place.sources(), primary).stream()
        .map(cell -> bytes.cell(cell.orElse(""))).toList();
  }
}
