package org.openhelpline.taxonomy.cli.input;

import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** A row of a part of a file, to be read once it is known what came before the part. */
interface ScannedRow {
  /** Reads the row; called in the order of the file. */
  InputContact read(RowReading reading, long linesBefore);

  /**
   * A row that is none.
   *
   * @param row what is wrong, with its line in the part
   * @param line the line of the part on which it starts
   */
  record Bad(BadRow row, long line) implements ScannedRow {
    @Override
    public InputContact read(RowReading reading, long linesBefore) {
      Malformed bad = row.malformed();
      return reading.of(new BadRow(new Malformed(bad.line() + linesBefore, bad.reason(), bad.text()), row.id(),
          row.idCertain()), line + linesBefore);
    }
  }
}
