package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a legacy entry of two levels becomes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Translate {
  /** This library. */
  @Benchmark
  public Translation ours(LabelKeys keys) {
    keys.next();
    return Ours.CROSSWALK.translate(keys.category(), keys.subcategory());
  }

  /** A map by category of maps by sub-category. */
  @Benchmark
  public @Nullable Translation hashMapTwoLevels(LabelKeys keys, Tables tables) {
    keys.next();
    Map<String, Translation> below = tables.twoLevels.get(keys.category());
    return below == null ? null : below.get(keys.subcategory());
  }

  /** One map, its key put together for each look-up. */
  @Benchmark
  public @Nullable Translation hashMapConcatenated(LabelKeys keys, Tables tables) {
    keys.next();
    return tables.concatenated.get(Tables.concatenated(keys.category(), keys.subcategory()));
  }

  /** Jena's model, by the two labels in one. */
  @Benchmark
  public @Nullable Object jena(LabelKeys keys, Jena jena) {
    keys.next();
    return jena.translate(keys.category(), keys.subcategory());
  }

  /** Jena's SPARQL, the query parsed before. */
  @Benchmark
  public boolean jenaQuery(LabelKeys keys, Jena jena) {
    keys.next();
    return jena.queryTranslate(keys.category(), keys.subcategory());
  }

  /** HAPI's concept map, gone through by hand. */
  @Benchmark
  public @Nullable String hapi(LabelKeys keys, Hapi hapi) {
    keys.next();
    return hapi.translate(keys.category(), keys.subcategory());
  }
}
