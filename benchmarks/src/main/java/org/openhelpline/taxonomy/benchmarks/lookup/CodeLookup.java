package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The concept of a code. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodeLookup {
  /** This library. */
  @Benchmark
  public Optional<Concept> ours(CodeKeys keys) {
    keys.next();
    return Ours.EDITION.find(keys.code());
  }

  /** This library, and what a caller does with the answer. */
  @Benchmark
  public boolean oursUsed(CodeKeys keys) {
    keys.next();
    Optional<Concept> concept = Ours.EDITION.find(keys.code());
    return concept.isPresent() && concept.get().selectable();
  }

  /** A map by code. */
  @Benchmark
  public @Nullable Concept hashMap(CodeKeys keys, Tables tables) {
    keys.next();
    return tables.concepts.get(keys.code());
  }

  /** A map by code, and what a caller does with the answer. */
  @Benchmark
  public boolean hashMapUsed(CodeKeys keys, Tables tables) {
    keys.next();
    Concept concept = tables.concepts.get(keys.code());
    return concept != null && concept.selectable();
  }

  /** Jena's model. */
  @Benchmark
  public @Nullable Object jena(CodeKeys keys, Jena jena) {
    keys.next();
    return jena.find(keys.code());
  }

  /** Jena's SPARQL, the query parsed before. */
  @Benchmark
  public boolean jenaQuery(CodeKeys keys, Jena jena) {
    keys.next();
    return jena.queryFind(keys.code());
  }

  /** HAPI's chain, its cache filled. */
  @Benchmark
  public boolean hapiCached(CodeKeys keys, Hapi hapi) {
    keys.next();
    return hapi.find(true, keys.code());
  }

  /** HAPI's chain without a cache. */
  @Benchmark
  public boolean hapi(CodeKeys keys, Hapi hapi) {
    keys.next();
    return hapi.find(false, keys.code());
  }
}
