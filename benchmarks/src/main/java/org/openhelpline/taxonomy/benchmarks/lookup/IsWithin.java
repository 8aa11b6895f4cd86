package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether a code lies below another: one category among all, or the same one each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IsWithin {
  private static final String ONE = "violence";

  /** This library. */
  @Benchmark
  public boolean ours(CodeKeys keys) {
    keys.next();
    return Ours.EDITION.isWithin(keys.code(), keys.ancestor());
  }

  /** This library, the ancestor written in the program. */
  @Benchmark
  public boolean oursOneAncestor(CodeKeys keys) {
    keys.next();
    return Ours.EDITION.isWithin(keys.code(), ONE);
  }

  /** A map from child to parent, walked upwards. */
  @Benchmark
  public boolean hashMap(CodeKeys keys, Tables tables) {
    keys.next();
    return walk(tables, keys.code(), keys.ancestor());
  }

  /** A map from child to parent, walked upwards, the ancestor written in the program. */
  @Benchmark
  public boolean hashMapOneAncestor(CodeKeys keys, Tables tables) {
    keys.next();
    return walk(tables, keys.code(), ONE);
  }

  private static boolean walk(Tables tables, String code, String ancestor) {
    for (@Nullable String at = code; at != null; at = tables.parents.get(at)) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
