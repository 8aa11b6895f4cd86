package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.List;
import java.util.Random;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reasons of the legacy list, drawn at random. */
@State(Scope.Benchmark)
public class ListedReasons {
  private static final int DRAWS = 1 << 11;

  private final SourceReason[] ready = new SourceReason[DRAWS];
  private int at;

  /** Drawn reasons. */
  public ListedReasons() {
    List<CodeListEntry> entries = Ours.CROSSWALK.sourceList().orElseThrow().entries();
    Random random = new Random(17);
    for (int i = 0; i < DRAWS; i++) {
      List<String> levels = entries.get(random.nextInt(entries.size())).levels();
      ready[i] = SourceReason.of(levels.get(0), levels.get(1));
    }
  }

  /** The next one. */
  SourceReason ready() {
    at = (at + 1) & (DRAWS - 1);
    return ready[at];
  }

  /** The next one, made anew from its labels. */
  SourceReason fromLabels() {
    SourceReason reason = ready();
    return SourceReason.of(reason.levels().get(0), reason.levels().get(1));
  }
}
