package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;
import org.openhelpline.taxonomy.cli.input.InputReason.TwoReadings;

/**
 * The reasons of a contact in one cell (layout {@code contact-rows}). Labels may hold the separator themselves, so
 * every way to join neighbouring pieces into entries of the list is a reading; {@link Readings} picks the best.
 */
final class ReasonsCell {
  /** The most pieces that a cell is split into. */
  static final int MOST_PIECES = 1000;

  private final String entrySeparator;
  private final String levelSeparator;
  private final Remembered<List<List<String>>> entries;
  private final Remembered<List<Readings.Span>> spans;

  ReasonsCell(String entrySeparator, String levelSeparator, Optional<ReadingResolver> resolver) {
    this.entrySeparator = entrySeparator;
    this.levelSeparator = levelSeparator;
    ReadingResolver known = resolver.orElse(text -> List.of());
    entries = new Remembered<>(known::entries);
    spans = new Remembered<>(this::spans);
  }

  List<InputReason> read(String cell, long line, Map<String, String> fields) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<Readings.Span> found = spans.get(cell);
    if (found.isEmpty() && pieces(cell).size() > MOST_PIECES) {
      return List.of(new Malformed(line, RowFaults.manyPieces(entrySeparator), Excerpt.of(cell)));
    }
    List<InputReason> reasons = new ArrayList<>(found.size());
    for (Readings.Span span : found) {
      if (span.readings().size() > 1) {
        reasons.add(new TwoReadings(line, span.text(), span.readings(), fields));
      } else {
        span.readings().get(0).forEach(levels -> reasons.add(new Logged(line, levels, "", "", false, fields)));
      }
    }
    return reasons;
  }

  /** The parts of a cell with their readings; none if there are too many pieces. */
  private List<Readings.Span> spans(String cell) {
    List<Readings.Piece> pieces = pieces(cell);
    return pieces.size() > MOST_PIECES ? List.of() : new Readings(cell, pieces, entries::get, this::split).spans();
  }

  private List<Readings.Piece> pieces(String cell) {
    List<Readings.Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from <= cell.length() && pieces.size() <= MOST_PIECES) {
      int separator = cell.indexOf(entrySeparator, from);
      int to = separator < 0 ? cell.length() : separator;
      pieces.add(new Readings.Piece(from, to));
      from = separator < 0 ? cell.length() + 1 : separator + entrySeparator.length();
    }
    return pieces;
  }

  private List<String> split(String text) {
    List<String> levels = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(levelSeparator); at >= 0; at = text.indexOf(levelSeparator, from)) {
      levels.add(text.substring(from, at).strip());
      from = at + levelSeparator.length();
    }
    levels.add(text.substring(from).strip());
    return List.copyOf(levels);
  }
}
