package org.openhelpline.taxonomy.cli.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.cli.output.RowBytes;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;

/**
 * A row of a mapping but for the contact's id and the cells that are kept as typed.
 *
 * @param reason the first of the contact's reasons that it answers for, counted from 0
 * @param seat what became of it; empty if it could not be read
 * @param position the cell behind the id
 * @param answer what a reason comes to; shared by the rows of all contacts with that reason
 * @param sourcePositions the cell between
 * @param kept the kept cells, encoded; empty where it is the input's row that says what stands there
 */
// A carrier of text, which nobody compares.
@SuppressWarnings("ArrayRecordComponent")
record EncodedRow(int reason, Optional<Seat> seat, byte[] position, Answer answer, byte[] sourcePositions, List<byte[]> kept) {
  private static final int SOURCE_POSITIONS = RowWriter.HEADER.indexOf("source_positions");
  private static final byte[][] NUMBERS = new byte[64][];

  static {
    for (int i = 0; i < NUMBERS.length; i++) {
      NUMBERS[i] = encoded(i);
    }
  }

  /**
   * The cells that do not depend on where a reason stands.
   *
   * @param middle those between the position and the source's positions, with a delimiter before each
   * @param end those behind the source's positions, with a delimiter before each
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(byte[] middle, byte[] end) {
    static Answer of(List<String> cells, RowBytes bytes) {
      return new Answer(bytes.tail(cells.subList(2, SOURCE_POSITIONS)),
          bytes.tail(cells.subList(SOURCE_POSITIONS + 1, RowWriter.size())));
    }
  }

  static byte[] sourcePositions(List<String> cells, RowBytes bytes) {
    return bytes.cell(cells.get(SOURCE_POSITIONS));
  }

  /** A number, encoded. */
  static byte[] number(int number) {
    return number < NUMBERS.length ? NUMBERS[number] : encoded(number);
  }

  private static byte[] encoded(int number) {
    return String.valueOf(number).getBytes(StandardCharsets.US_ASCII);
  }

  /** Adds the row behind the contact's id. */
  void addTo(RowBytes bytes) {
    bytes.next(position);
    bytes.add(answer.middle);
    bytes.next(sourcePositions);
    bytes.add(answer.end);
  }
}
