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

  /** A map from child to parent, which also tells that the ancestor is no code at all, as this library does. */
  @Benchmark
  public boolean hashMapChecked(CodeKeys keys, Tables tables) {
    keys.next();
    String ancestor = keys.ancestor();
    if (!tables.concepts.containsKey(ancestor)) {
      throw new IllegalArgumentException(ancestor);
    }
    return walk(tables, keys.code(), ancestor);
  }

  /** This library, asked with the codes of concepts themselves. */
  @Benchmark
  public boolean oursSameCodes(SameCodes keys) {
    keys.next();
    return Ours.EDITION.isWithin(keys.code(), keys.ancestor());
  }

  /** A map from child to parent, asked with the codes of concepts themselves. */
  @Benchmark
  public boolean hashMapSameCodes(SameCodes keys) {
    keys.next();
    return keys.walk();
  }

  /** Jena's model. */
  @Benchmark
  public boolean jena(CodeKeys keys, Jena jena) {
    keys.next();
    return jena.isWithin(keys.code(), keys.ancestor());
  }

  /** Jena's SPARQL, the query parsed before. */
  @Benchmark
  public boolean jenaQuery(CodeKeys keys, Jena jena) {
    keys.next();
    return jena.queryIsWithin(keys.code(), keys.ancestor());
  }

  /** HAPI's chain, its cache filled. */
  @Benchmark
  public boolean hapiCached(CodeKeys keys, Hapi hapi) {
    keys.next();
    return hapi.isWithin(true, keys.code(), keys.ancestor());
  }

  /** HAPI's chain without a cache. */
  @Benchmark
  public boolean hapi(CodeKeys keys, Hapi hapi) {
    keys.next();
    return hapi.isWithin(false, keys.code(), keys.ancestor());
  }
}
