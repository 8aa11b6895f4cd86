package org.openhelpline.taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A taxonomy's concepts by code, each with its place in a walk of the tree. A table of its own rather than a map: both
 * a look-up and the question what lies below what take one probe a code, and the text of a code that does not lie there
 * is not even compared. Filled by its owner's constructor and only read afterwards.
 */
final class CodeTable {
  /** Cells with the same place are looked through no further than this: a file's author can't make look-ups slow. */
  private static final int LONGEST_PROBE = 16;

  private final @Nullable Cell[] cells;
  private final int shift;
  private final Map<String, Cell> crowdedOut = new HashMap<>();
  /** Whether each code has a hash of its own, and none is crowded out. */
  private boolean hashesDiffer = true;

  /** A concept; what lies below it are the {@code width} places from its own on, itself first. */
  static final class Cell {
    final Optional<Concept> concept;
    private final String code;
    private final int hash;
    private int place;
    private int width;

    Cell(Concept concept) {
      this.concept = Optional.of(concept);
      this.code = concept.code();
      this.hash = code.hashCode();
    }

    /** Sets its place in the walk. */
    void enter(int at) {
      place = at;
    }

    /** Sets where the walk has left all that is below it. */
    void leave(int at) {
      width = at - place;
    }

    boolean isReached() {
      return width > 0;
    }

    boolean holds(Cell other) {
      return Integer.compareUnsigned(other.place - place, width) < 0;
    }
  }

  CodeTable(int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4 * size, 8));
    this.cells = new Cell[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** Adds a concept; false if its code is there already. */
  boolean add(Concept concept) {
    if (find(concept.code()) != null) {
      return false;
    }
    Cell cell = new Cell(concept);
    int at = first(cell.hash);
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int place = at + i & cells.length - 1;
      Cell there = cells[place];
      if (there == null) {
        cells[place] = cell;
        return true;
      }
      hashesDiffer &= there.hash != cell.hash;
    }
    hashesDiffer = false;
    crowdedOut.put(cell.code, cell);
    return true;
  }

  /** Codes of one category are alike, and so are the low bits of their hashes. */
  private int first(int hash) {
    return hash * 0x9e3779b9 >>> shift;
  }

  @SuppressWarnings("ReferenceEquality") // most often it is the very same text, and that is soon seen
  @Nullable Cell find(String code) {
    @Nullable Cell[] table = cells;
    int hash = code.hashCode();
    int at = first(hash);
    for (int i = 0; i < LONGEST_PROBE; i++) {
      Cell cell = table[at + i & table.length - 1];
      if (cell == null) {
        return null;
      }
      if (cell.hash == hash && cell.code.equals(code)) {
        return cell;
      }
    }
    return crowdedOut.get(code);
  }

  /** Whether a code is in the table and is the concept in a cell or lies below it. */
  boolean isWithin(String code, Cell above) {
    @Nullable Cell[] table = cells;
    int hash = code.hashCode();
    int at = first(hash);
    for (int i = 0; i < LONGEST_PROBE && hashesDiffer; i++) {
      Cell cell = table[at + i & table.length - 1];
      if (cell == null) {
        return false;
      }
      if (cell.hash == hash) {
        // If it is not this code, then the code is none; so what does not lie there need not be compared.
        return above.holds(cell) && cell.code.equals(code);
      }
    }
    Cell cell = find(code);
    return cell != null && above.holds(cell);
  }
}
