package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Codes to look up, each with a category that it may or may not lie in. */
@State(Scope.Benchmark)
public class CodeKeys {
  static final int CODE = 0;
  static final int ANCESTOR = 1;

  /** How the keys come: see {@link Keys}. */
  @Param({"equal", "fresh"})
  public String keys = "";

  private final Keys rows = new Keys(rows(Ours.EDITION), CODE);
  private boolean fresh;

  private static List<List<String>> rows(Taxonomy taxonomy) {
    List<List<String>> rows = new ArrayList<>();
    for (Concept concept : taxonomy.concepts()) {
      for (Concept root : taxonomy.roots()) {
        rows.add(List.of(concept.code(), root.code()));
      }
    }
    return rows;
  }

  /** Takes the parameter over. */
  @Setup
  public void prepare() {
    fresh = keys.equals("fresh");
  }

  void next() {
    rows.next();
  }

  String code() {
    return rows.text(CODE, fresh);
  }

  String ancestor() {
    return rows.text(ANCESTOR, fresh);
  }
}
