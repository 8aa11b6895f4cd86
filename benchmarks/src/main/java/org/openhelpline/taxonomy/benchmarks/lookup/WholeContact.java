package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A contact of three reasons: translated, put together, classified and validated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeContact {
  private final ContactTranslator translator = new ContactTranslator(Ours.CROSSWALK);
  private final Validator validator = TaxonomyData.bundled().validator("2021");

  /** From labels, a quarter of them not in the list. */
  @Benchmark
  public List<Finding> fromLabels(LabelKeys keys) {
    return validated(List.of(reason(keys), reason(keys), reason(keys)));
  }

  /** From labels that are all in the list. */
  @Benchmark
  public List<Finding> fromListedLabels(ListedReasons keys) {
    return validated(List.of(keys.fromLabels(), keys.fromLabels(), keys.fromLabels()));
  }

  /** From reasons that are there already, all in the list. */
  @Benchmark
  public List<Finding> fromReasons(ListedReasons keys) {
    return validated(List.of(keys.ready(), keys.ready(), keys.ready()));
  }

  private List<Finding> validated(List<SourceReason> reasons) {
    return validator.validate(translator.translate(reasons).classification());
  }

  private static SourceReason reason(LabelKeys keys) {
    keys.next();
    return SourceReason.of(keys.category(), keys.subcategory());
  }
}
