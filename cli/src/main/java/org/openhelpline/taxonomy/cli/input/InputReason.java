package org.openhelpline.taxonomy.cli.input;

import java.util.List;
import java.util.Map;

/** A reason as the export holds it, or what stands in its place. */
public sealed interface InputReason {
  /** The line of the file on which its row starts; the first line is 1. */
  long line();

  /** The wanted columns of its row, by the name under which they were asked for; none of a row that can't be read. */
  default Map<String, String> fields() {
    return Map.of();
  }

  /**
   * A reason that could be read. Nothing is said about whether the list knows it.
   *
   * @param line the line on which its row starts
   * @param levels its labels from the top level down as typed, or a single code
   * @param mode the cell of the column {@code mode} as typed; empty if there is none
   * @param forms the cell of the column {@code forms} as typed, ids joined by {@code |}; empty if there is none
   * @param primary whether the row says that this is the contact's primary reason
   * @param fields the wanted columns of its row, by the name under which they were asked for
   */
  record Logged(long line, List<String> levels, String mode, String forms, boolean primary, Map<String, String> fields)
      implements InputReason {
    /** Copies what it is given. */
    public Logged {
      levels = List.copyOf(levels);
      fields = Map.copyOf(fields);
    }
  }

  /**
   * A row that could not be read.
   *
   * @param line the line on which the row starts
   * @param reason what is wrong and what would be valid, in one line
   * @param text the start of the raw row, at most 200 characters, control characters replaced by spaces
   */
  record Malformed(long line, String reason, String text) implements InputReason {}

  /**
   * A part of a {@code reasons} cell that can be read in several ways, none better than the others.
   *
   * @param line the line on which its row starts
   * @param text the part of the cell
   * @param readings at least two readings and at most 16; each is a list of entries, each entry its levels
   * @param fields the wanted columns of its row, by the name under which they were asked for
   */
  record TwoReadings(long line, String text, List<List<List<String>>> readings, Map<String, String> fields)
      implements InputReason {
    /** Copies what it is given. */
    public TwoReadings {
      readings = List.copyOf(readings);
      fields = Map.copyOf(fields);
    }
  }
}
