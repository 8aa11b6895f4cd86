package org.openhelpline.taxonomy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A taxonomy's concepts by code, each with its place in a walk of the tree. A table of its own rather than a map: both
 * a look-up and the question what lies below what take one probe a code, and the text of a code that does not lie there
 * is not even compared. A concept is known by its slot. Filled by its owner's constructor and only read afterwards.
 */
final class CodeTable {
  /** Not in the table. */
  static final int NONE = -1;

  /** Slots for the same hash are looked through no further than this: a file's author can't make look-ups slow. */
  private static final int LONGEST_PROBE = 16;

  private final int mask;
  private final int shift;
  /** Behind the slots that hashes lead to lie those of the crowded out. */
  private @Nullable String[] codes;
  private @Nullable Optional<Concept>[] concepts;
  /** What lies below a concept are so many places from its own on, itself first: place and number, 32 bits each. */
  private long[] spans;
  private final Map<String, Integer> crowdedOut = new HashMap<>();
  /** Whether each code has a hash of its own, and none is crowded out. */
  private boolean hashesDiffer = true;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array can't be made of a generic type
  CodeTable(int size) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4 * size, 8));
    this.mask = (1 << bits) - 1;
    this.shift = Integer.SIZE - bits;
    this.codes = new String[mask + 1];
    this.concepts = (@Nullable Optional<Concept>[]) new Optional[mask + 1];
    this.spans = new long[mask + 1];
  }

  /** Adds a concept; false if its code is there already. */
  boolean add(Concept concept) {
    String code = concept.code();
    if (find(code) != NONE) {
      return false;
    }
    int slot = free(code);
    codes[slot] = code;
    concepts[slot] = Optional.of(concept);
    return true;
  }

  private int free(String code) {
    int hash = code.hashCode();
    int first = first(hash);
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int slot = first + i & mask;
      String there = codes[slot];
      if (there == null) {
        return slot;
      }
      hashesDiffer &= there.hashCode() != hash;
    }
    hashesDiffer = false;
    int slot = mask + 1 + crowdedOut.size();
    if (slot == codes.length) {
      codes = Arrays.copyOf(codes, 2 * slot);
      concepts = Arrays.copyOf(concepts, 2 * slot);
      spans = Arrays.copyOf(spans, 2 * slot);
    }
    crowdedOut.put(code, slot);
    return slot;
  }

  /** Codes of one category are alike, and so are the low bits of their hashes. */
  private int first(int hash) {
    return hash * 0x9e3779b9 >>> shift;
  }

  /** The slot of a code, or {@link #NONE}. */
  int find(String code) {
    int hash = code.hashCode();
    int first = first(hash);
    for (int i = 0; i < LONGEST_PROBE; i++) {
      int slot = first + i & mask;
      String there = codes[slot];
      if (there == null) {
        return NONE;
      }
      if (there.hashCode() == hash && there.equals(code)) {
        return slot;
      }
    }
    return crowdedOut.getOrDefault(code, NONE);
  }

  /** The concept in a slot; empty for {@link #NONE}. */
  Optional<Concept> concept(int slot) {
    Optional<Concept> concept = slot == NONE ? null : concepts[slot];
    return concept == null ? Optional.empty() : concept;
  }

  /** Sets a concept's place in the walk. */
  void enter(int slot, int place) {
    spans[slot] = (long) place << Integer.SIZE;
  }

  /** Sets where the walk has left all that is below a concept. */
  void leave(int slot, int place) {
    spans[slot] |= place - place(slot);
  }

  boolean isReached(int slot) {
    return (int) spans[slot] > 0;
  }

  private int place(int slot) {
    return (int) (spans[slot] >>> Integer.SIZE);
  }

  private boolean holds(int above, int slot) {
    return Integer.compareUnsigned(place(slot) - place(above), (int) spans[above]) < 0;
  }

  /** Whether a code is in the table and is the concept in a slot or lies below it. */
  boolean isWithin(String code, int above) {
    int hash = code.hashCode();
    int first = first(hash);
    for (int i = 0; i < LONGEST_PROBE && hashesDiffer; i++) {
      int slot = first + i & mask;
      String there = codes[slot];
      if (there == null) {
        return false;
      }
      if (there.hashCode() == hash) {
        // If it is not this code, then the code is none; so what does not lie there need not be compared.
        return holds(above, slot) && there.equals(code);
      }
    }
    int slot = find(code);
    return slot != NONE && holds(above, slot);
  }
}
