package org.openhelpline.taxonomy.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkBuilder;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A tree of so many concepts, ten below each, and a crosswalk to it from so many entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Growth {
  private static final int DRAWS = 1 << 10;
  private static final int BELOW_EACH = 10;

  /** How many concepts and entries. */
  @Param({"10", "100", "1000", "10000", "100000"})
  public int size;

  /** The script of the labels. */
  @Param({"latin", "thai"})
  public String script = "";

  private Taxonomy taxonomy = Taxonomy.builder("none", "0").build();
  private Crosswalk crosswalk = Crosswalk.identity(taxonomy, Forms.none());
  private String[] codes = {};
  private String[][] labels = {};
  private int at;

  /** Builds the tree and the crosswalk, and draws what to look up. */
  @Setup
  public void build() {
    Taxonomy.Builder tree = Taxonomy.builder("grown", "1");
    List<CodeListEntry> entries = new ArrayList<>();
    String word = script.equals("thai") ? "\u0e04\u0e27\u0e32\u0e21\u0e23\u0e38\u0e19\u0e41\u0e23\u0e07 " : "Violence ";
    for (int i = 0; i < size; i++) {
      Concept.Builder concept = Concept.builder("code." + i).label("en", "Concept " + i);
      if (i > 0) {
        concept.parent("code." + (i - 1) / BELOW_EACH);
      }
      tree.concept(concept.build());
      entries.add(new CodeListEntry(List.of(word + i % (int) Math.sqrt(size), word + word + i), List.of(), false));
    }
    taxonomy = tree.build();
    CodeList list = new CodeList("grown", "1", "en", "Grown", List.of("category", "subcategory"), entries);
    CrosswalkBuilder builder = Crosswalk.from("grown", list, taxonomy, Forms.none());
    for (int i = 0; i < size; i++) {
      builder.rule(CrosswalkRule.of("rule" + i, entries.get(i).levels(), Target.of("code." + i, Relation.EXACT)));
    }
    crosswalk = builder.build();
    Random random = new Random(17);
    codes = new String[DRAWS];
    labels = new String[DRAWS][];
    for (int i = 0; i < DRAWS; i++) {
      codes[i] = new String(("code." + random.nextInt(size)).toCharArray());
      labels[i] = entries.get(random.nextInt(size)).levels().toArray(String[]::new);
    }
  }

  private int next() {
    at = (at + 1) & (DRAWS - 1);
    return at;
  }

  /** A code looked up. */
  @Benchmark
  public Optional<Concept> find() {
    return taxonomy.find(codes[next()]);
  }

  /** Whether one code lies below another. */
  @Benchmark
  public boolean isWithin() {
    int i = next();
    return taxonomy.isWithin(codes[i], codes[DRAWS - 1 - i]);
  }

  /** An entry translated, its labels as listed. */
  @Benchmark
  public Translation translate() {
    String[] row = labels[next()];
    return crosswalk.translate(row[0], row[1]);
  }

  /** An entry translated, a blank behind its label: the same spelling comes again and again. */
  @Benchmark
  public Translation translateOddlyTyped() {
    String[] row = labels[next()];
    return crosswalk.translate(row[0], row[1] + ' ');
  }
}
