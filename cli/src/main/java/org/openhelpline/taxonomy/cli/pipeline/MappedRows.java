package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;

/** The rows that a contact is mapped to. Immutable and safe for use by several threads. */
record MappedRows(RowWriter writer) {
  /**
   * A row to be.
   *
   * @param sources which of the contact's reasons it answers for, counted from 0
   * @param seat what became of them; empty if it stands for a row that could not be read
   */
  record Place(List<Integer> sources, Optional<Seat> seat) {
    /** The first of the contact's reasons that it answers for, counted from 0. */
    int first() {
      return sources.get(0);
    }
  }

  /** The seats in the order of the source; rows that could not be read stand where they stood. */
  static List<Place> places(Routed routed) {
    List<Seat> seats = routed.together().seats();
    List<Place> places = new ArrayList<>(seats.size());
    boolean isInOrder = routed.malformed() == 0;
    for (int i = 0; i < seats.size(); i++) {
      Seat seat = seats.get(i);
      places.add(new Place(routed.malformed() == 0 ? seat.sources()
          : seat.sources().stream().map(routed.positions()::get).toList(), Optional.of(seat)));
      isInOrder &= i == 0 || places.get(i - 1).first() <= places.get(i).first();
    }
    for (int i = 0; i < routed.reasons().size() && routed.malformed() > 0; i++) {
      if (routed.reasons().get(i).translation().isEmpty()) {
        places.add(new Place(List.of(i), Optional.empty()));
      }
    }
    if (!isInOrder) {
      places.sort(Comparator.comparingInt(Place::first));
    }
    return places;
  }

  /** Which of the contact's reasons is the primary one, or {@link ContactTranslator#NO_PRIMARY}. */
  static int primary(Routed routed) {
    return routed.primary() == ContactTranslator.NO_PRIMARY ? ContactTranslator.NO_PRIMARY
        : routed.positions().get(routed.primary());
  }

  /** The cells of all rows. */
  List<List<String>> of(Routed routed, String contactId) {
    List<List<String>> rows = new ArrayList<>();
    for (Place place : places(routed)) {
      rows.add(writer.row(new RowWriter.Origin(contactId, rows.size() + 1, routed.reasons(), primary(routed)), place));
    }
    return rows;
  }
}
