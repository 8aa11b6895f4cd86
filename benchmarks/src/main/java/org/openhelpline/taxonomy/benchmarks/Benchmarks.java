package org.openhelpline.taxonomy.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openhelpline.taxonomy.benchmarks.cold.ColdStart;
import org.openhelpline.taxonomy.benchmarks.lookup.Ratios;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Prints the tables of {@code docs/performance.md}: {@code ratios}, {@code cold}, {@code lookup} or {@code growth}, or
 * all of them. Run it from the folder that holds the modules, all of them packaged.
 */
public final class Benchmarks {
  private static final int FORKS = 3;
  private static final int ROUNDS = 5;
  private static final TimeValue ROUND = TimeValue.milliseconds(500);

  private Benchmarks() {}

  /** Prints the tables that are named, or all. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    for (String table : args.length == 0 ? List.of("ratios", "cold", "lookup", "growth") : List.of(args)) {
      switch (table) {
        case "lookup", "growth" -> micro(table);
        case "ratios" -> Ratios.main(new String[] {});
        case "cold" -> ColdStart.main(new String[] {});
        default -> throw new IllegalArgumentException("no table '" + table + "'; valid: ratios, cold, lookup, growth");
      }
    }
  }

  private static void micro(String table) throws RunnerException {
    Collection<RunResult> results = new Runner(new OptionsBuilder()
        .include("\\.benchmarks\\." + table + "\\.").forks(FORKS).warmupIterations(ROUNDS).warmupTime(ROUND)
        .measurementIterations(ROUNDS).measurementTime(ROUND).addProfiler(GCProfiler.class).shouldFailOnError(true)
        .jvmArgsAppend("-Xms1g", "-Xmx1g").build()).run();
    System.out.println("| benchmark | with | score | error | unit | B/op |\n|---|---|---|---|---|---|");
    for (RunResult result : results) {
      Result<?> score = result.getPrimaryResult();
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      String name = result.getParams().getBenchmark();
      System.out.printf(Locale.ROOT, "| %s | %s | %.2f | %.2f | %s | %.0f |%n",
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1), with(result), score.getScore(),
          score.getScoreError(), score.getScoreUnit(), allocated == null ? Double.NaN : allocated.getScore());
    }
  }

  private static String with(RunResult result) {
    return String.join(", ", result.getParams().getParamsKeys().stream()
        .map(key -> result.getParams().getParam(key)).toList());
  }
}
