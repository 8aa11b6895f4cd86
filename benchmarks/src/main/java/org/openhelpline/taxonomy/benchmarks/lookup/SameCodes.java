package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Codes as concepts and translations hand them out: the very objects that are in the table, and in the map. */
@State(Scope.Benchmark)
public class SameCodes {
  private static final int DRAWS = 1 << 11;

  private final Map<String, String> parents = new HashMap<>();
  private final String[] codes = new String[DRAWS];
  private final String[] ancestors = new String[DRAWS];
  private int at;

  /** Drawn codes, a quarter of them invalid. */
  public SameCodes() {
    List<String> pool = new ArrayList<>();
    for (Concept concept : Ours.EDITION.concepts()) {
      concept.parent().ifPresent(parent -> parents.put(concept.code(), parent));
      pool.add(concept.code());
    }
    int valid = pool.size();
    for (int i = 0; i < valid / 3; i++) {
      pool.add(pool.get(i * 3) + "0");
    }
    Random random = new Random(17);
    List<Concept> roots = Ours.EDITION.roots();
    for (int i = 0; i < DRAWS; i++) {
      codes[i] = pool.get(random.nextInt(pool.size()));
      ancestors[i] = roots.get(random.nextInt(roots.size())).code();
    }
  }

  void next() {
    at = (at + 1) & (DRAWS - 1);
  }

  String code() {
    return codes[at];
  }

  String ancestor() {
    return ancestors[at];
  }

  boolean walk() {
    for (@Nullable String code = codes[at]; code != null; code = parents.get(code)) {
      if (code.equals(ancestors[at])) {
        return true;
      }
    }
    return false;
  }
}
