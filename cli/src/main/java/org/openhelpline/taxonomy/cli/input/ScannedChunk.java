package org.openhelpline.taxonomy.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a part of a file. Lines are those of the part, the first of which is 1.
 *
 * @param pieces what it holds, in order
 * @param rows how many rows it has
 * @param lines how many lines end in it before what is left over
 * @param leftOver the start of the record that the end of the part cuts
 * @param skipping whether the end of the part cuts a bad line
 * @param hasHeader whether the header was in it, if it was looked for
 * @param failure why the file as a whole cannot be read any further
 * @param <R> what was made of contacts that follow each other
 */
record ScannedChunk<R>(List<Piece<R>> pieces, long rows, long lines, char[] leftOver, boolean skipping,
    boolean hasHeader, Optional<BadTextException> failure) {

  /** Whether the next part starts with a record. */
  boolean endsWell() {
    return leftOver.length == 0 && !skipping;
  }

  /** Contacts that follow each other; with each but the first piece of a part a contact starts. */
  sealed interface Piece<R> {}

  /** Contacts that were worked on. */
  record Worked<R>(R work, IdRun ids) implements Piece<R> {}

  /**
   * Rows yet to be read.
   *
   * @param startsContact whether a contact surely starts with the first of them
   * @param rows the rows
   */
  record Rows<R>(boolean startsContact, List<ScannedRow> rows) implements Piece<R> {}
}
