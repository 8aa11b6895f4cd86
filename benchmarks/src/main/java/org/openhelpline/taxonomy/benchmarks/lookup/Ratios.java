package org.openhelpline.taxonomy.benchmarks.lookup;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * This library and its peers in turns, round by round in one process, by the processor time of the thread: what else the
 * machine does meets all of them, so that the ratios hold where the operations a second of JMH would not.
 */
public final class Ratios {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 31;
  private static final double ROUND_NANOS = 2e7;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static int sink;

  /** Runs an operation so many times, in a loop of its own that the compiler sees nothing else in. */
  private record Contender(String name, IntUnaryOperator loop) {}

  private Ratios() {}

  /** Prints a table for each way in which keys come. */
  public static void main(String[] args) {
    Tables tables = new Tables();
    Jena jena = new Jena();
    Hapi hapi = new Hapi();
    for (String kind : List.of("equal", "fresh")) {
      CodeKeys codes = new CodeKeys();
      codes.keys = kind;
      codes.prepare();
      LabelKeys labels = new LabelKeys();
      labels.keys = kind;
      labels.prepare();
      System.out.println("\n" + kind + " keys");
      find(codes, tables, jena, hapi);
      isWithin(codes, tables, jena, hapi);
      translate(labels, tables, jena, hapi);
      contact(labels);
    }
  }

  private static void find(CodeKeys keys, Tables tables, Jena jena, Hapi hapi) {
    CodeLookup b = new CodeLookup();
    compare("code look-up",
        new Contender("HashMap.get", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapUsed(keys, tables) ? 1 : 0;
          }
          return count;
        }),
        new Contender("this library", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.oursUsed(keys) ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena model", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jena(keys, jena) != null ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena SPARQL, parsed before", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jenaQuery(keys, jena) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HAPI chain, cached", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hapiCached(keys, hapi) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HAPI chain, uncached", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hapi(keys, hapi) ? 1 : 0;
          }
          return count;
        }));
  }

  private static void isWithin(CodeKeys keys, Tables tables, Jena jena, Hapi hapi) {
    IsWithin b = new IsWithin();
    SameCodes same = new SameCodes();
    compare("is within, any category",
        new Contender("HashMap walk", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMap(keys, tables) ? 1 : 0;
          }
          return count;
        }),
        new Contender("this library", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.ours(keys) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HashMap walk, unknown ancestor refused", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapChecked(keys, tables) ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena model", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jena(keys, jena) ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena SPARQL, parsed before", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jenaQuery(keys, jena) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HAPI chain, cached", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hapiCached(keys, hapi) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HAPI chain, uncached", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hapi(keys, hapi) ? 1 : 0;
          }
          return count;
        }));
    compare("is within, a category written in the program",
        new Contender("HashMap walk", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapOneAncestor(keys, tables) ? 1 : 0;
          }
          return count;
        }),
        new Contender("this library", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.oursOneAncestor(keys) ? 1 : 0;
          }
          return count;
        }));
    compare("is within, codes that concepts handed out",
        new Contender("HashMap walk", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapSameCodes(same) ? 1 : 0;
          }
          return count;
        }),
        new Contender("this library", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.oursSameCodes(same) ? 1 : 0;
          }
          return count;
        }));
  }

  private static void translate(LabelKeys keys, Tables tables, Jena jena, Hapi hapi) {
    Translate b = new Translate();
    compare("translate a legacy pair",
        new Contender("two-level HashMap", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapTwoLevels(keys, tables) != null ? 1 : 0;
          }
          return count;
        }),
        new Contender("this library", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.ours(keys).provenance() != null ? 1 : 0;
          }
          return count;
        }),
        new Contender("HashMap, key put together", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hashMapConcatenated(keys, tables) != null ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena model", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jena(keys, jena) != null ? 1 : 0;
          }
          return count;
        }),
        new Contender("Jena SPARQL, parsed before", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.jenaQuery(keys, jena) ? 1 : 0;
          }
          return count;
        }),
        new Contender("HAPI concept map, gone through by hand", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.hapi(keys, hapi) != null ? 1 : 0;
          }
          return count;
        }));
  }

  private static void contact(LabelKeys keys) {
    WholeContact b = new WholeContact();
    ListedReasons listed = new ListedReasons();
    compare("translate and validate a contact of three reasons",
        new Contender("labels, a quarter not in the list", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.fromLabels(keys).isEmpty() ? 1 : 0;
          }
          return count;
        }),
        new Contender("labels, all in the list", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.fromListedLabels(listed).isEmpty() ? 1 : 0;
          }
          return count;
        }),
        new Contender("reasons that are there already", n -> {
          int count = 0;
          for (int i = 0; i < n; i++) {
            count += b.fromReasons(listed).isEmpty() ? 1 : 0;
          }
          return count;
        }));
  }

  /** Prints what each takes and how many times faster than the first it is. */
  private static void compare(String title, Contender... contenders) {
    int[] times = new int[contenders.length];
    double[][] nanos = new double[contenders.length][ROUNDS];
    double[] bytes = new double[contenders.length];
    for (int i = 0; i < contenders.length; i++) {
      times[i] = calibrated(contenders[i]);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < contenders.length; i++) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        nanos[i][round] = nanos(contenders[i], times[i]) / times[i];
        bytes[i] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) times[i];
      }
    }
    System.out.println("\n| " + title + " | ns | million/s | times the first | B/op |\n|---|---|---|---|---|");
    double first = 0;
    for (int i = 0; i < contenders.length; i++) {
      Arrays.sort(nanos[i]);
      double one = nanos[i][ROUNDS / 4];
      first = i == 0 ? one : first;
      System.out.printf(Locale.ROOT, "| %s | %.1f | %.2f | %.2f | %.0f |%n", contenders[i].name(), one, 1000 / one,
          first / one, bytes[i]);
    }
  }

  private static int calibrated(Contender contender) {
    int times = 1000;
    for (int i = 0; i < WARM_UP; i++) {
      double nanos = nanos(contender, times);
      times = (int) Math.max(100, Math.min(10_000_000, times * ROUND_NANOS / Math.max(nanos, 1)));
    }
    return times;
  }

  private static double nanos(Contender contender, int times) {
    long start = THREADS.getCurrentThreadCpuTime();
    sink += contender.loop().applyAsInt(times);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
