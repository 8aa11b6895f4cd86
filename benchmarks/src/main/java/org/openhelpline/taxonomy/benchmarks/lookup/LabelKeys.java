package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.List;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Entries of a legacy list to translate: category and sub-category; where invalid, the latter is not in the list. */
@State(Scope.Benchmark)
public class LabelKeys {
  /** How the keys come: see {@link Keys}. */
  @Param({"equal", "fresh"})
  public String keys = "";

  private final Keys rows = new Keys(rows(), 1);
  private boolean fresh;

  private static List<List<String>> rows() {
    return Ours.CROSSWALK.sourceList().orElseThrow().entries().stream().map(CodeListEntry::levels).toList();
  }

  /** Takes the parameter over. */
  @Setup
  public void prepare() {
    fresh = keys.equals("fresh");
  }

  void next() {
    rows.next();
  }

  String category() {
    return rows.text(0, fresh);
  }

  String subcategory() {
    return rows.text(1, fresh);
  }
}
