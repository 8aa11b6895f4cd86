package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.output.RowBytes;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.EncodedRow.Answer;
import org.openhelpline.taxonomy.cli.pipeline.MappedRows.Place;
import org.openhelpline.taxonomy.cli.pipeline.MappingWork.Alone;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;

/**
 * Puts the rows that contacts are mapped to into words. Most reasons of a contact come to what they come to alone, so
 * that is put into words once. Not safe for use by several threads.
 */
final class EncodedRows {
  private final RowWriter writer;
  private final KeptColumns keep;
  private final RowBytes bytes = new RowBytes();

  EncodedRows(RowWriter writer, KeptColumns keep) {
    this.writer = writer;
    this.keep = keep;
  }

  /** The rows of a contact that has one row alone. */
  List<EncodedRow> of(Routed alone) {
    return of(alone, List.of());
  }

  /** The rows of a contact that has these rows. */
  List<EncodedRow> of(Routed routed, List<Stated<Alone>> stated) {
    int primary = MappedRows.primary(routed);
    List<Place> places = MappedRows.places(routed);
    List<EncodedRow> rows = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      EncodedRow like = place.sources().size() == 1 ? alone(place, stated) : null;
      if (like != null) {
        rows.add(new EncodedRow(place.first(), place.seat(), EncodedRow.number(i + 1), like.answer(),
            EncodedRow.number(place.first() + 1), kept(place, primary)));
      } else {
        List<String> cells = writer.row(new RowWriter.Origin("", i + 1, routed.reasons(), primary), place);
        rows.add(new EncodedRow(place.first(), place.seat(), EncodedRow.number(i + 1), Answer.of(cells, bytes),
            EncodedRow.sourcePositions(cells, bytes), kept(place, primary)));
      }
    }
    return rows;
  }

  /** The row of the same answer, if the reason has but one if it is alone, and comes to the same there. */
  private static @Nullable EncodedRow alone(Place place, List<Stated<Alone>> stated) {
    int before = 0;
    for (int i = 0; i < stated.size(); i++) {
      int reasons = stated.get(i).reasons().size();
      if (before + reasons > place.first()) {
        List<EncodedRow> rows = stated.get(i).made().rows();
        return rows.size() == 1 && isSame(rows.get(0).seat(), place.seat()) ? rows.get(0) : null;
      }
      before += reasons;
    }
    return null;
  }

  /** Whether two answers for one reason say the same; a row that could not be read says nothing of the kind. */
  private static boolean isSame(Optional<Seat> one, Optional<Seat> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.get() instanceof Undecided a && other.get() instanceof Undecided b) {
      return a.translation() == b.translation();
    }
    return one.get() instanceof Assigned a && other.get() instanceof Assigned b && a.reason().equals(b.reason())
        && a.losses().equals(b.losses()) && a.relations().equals(b.relations()) && a.rules().equals(b.rules());
  }

  private List<byte[]> kept(Place place, int primary) {
    return keep.size() == 0 ? List.of() : keep.untyped(place.sources(), primary).stream()
        .map(cell -> bytes.cell(cell.orElse(""))).toList();
  }
}
