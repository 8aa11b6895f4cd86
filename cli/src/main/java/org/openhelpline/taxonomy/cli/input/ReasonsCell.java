package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
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

  private static final int MOST_REMEMBERED = 1 << 13;
  private static final int LONGEST_REMEMBERED = 256;

  private final String entrySeparator;
  private final String levelSeparator;
  private final ReadingResolver resolver;
  private final Map<String, List<List<String>>> remembered = new HashMap<>();

  ReasonsCell(String entrySeparator, String levelSeparator, Optional<ReadingResolver> resolver) {
    this.entrySeparator = entrySeparator;
    this.levelSeparator = levelSeparator;
    this.resolver = resolver.orElse(text -> List.of());
  }

  List<InputReason> read(String cell, long line, Map<String, String> fields) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<Readings.Piece> pieces = pieces(cell);
    if (pieces.size() > MOST_PIECES) {
      return List.of(new Malformed(line, "the reasons are more than " + MOST_PIECES
          + " pieces; expected at most that many entries, joined by '" + entrySeparator + "'", Excerpt.of(cell)));
    }
    List<InputReason> reasons = new ArrayList<>();
    for (Readings.Span span : new Readings(cell, pieces, this::entries, this::split).spans()) {
      if (span.readings().size() > 1) {
        reasons.add(new TwoReadings(line, span.text(), span.readings()));
      } else {
        span.readings().get(0).forEach(levels -> reasons.add(new Logged(line, levels, "", "", false, fields)));
      }
    }
    return reasons;
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

  /** The resolver's answer; cells of an export repeat themselves, so it is asked once for most texts. */
  private List<List<String>> entries(String text) {
    if (text.length() > LONGEST_REMEMBERED) {
      return resolver.entries(text);
    }
    List<List<String>> known = remembered.get(text);
    if (known == null) {
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      known = resolver.entries(text);
      remembered.put(text, known);
    }
    return known;
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
