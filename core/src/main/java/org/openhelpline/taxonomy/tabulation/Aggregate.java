package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Figures of one or several helplines, as they are sent and added up: never contacts, only sums. Immutable and safe for
 * use by several threads.
 *
 * @param sources who sent them, by id
 * @param tabulation the exact figures
 */
public record Aggregate(List<AggregateSource> sources, Tabulation tabulation) implements SentFigures {
  /**
   * Sorts the sources.
   *
   * @throws IllegalArgumentException if there is no source, two have one id, or local concepts have lines of their own
   */
  public Aggregate {
    sources = sources.stream().sorted().toList();
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an aggregate needs a source");
    }
    if (!duplicates(sources).isEmpty()) {
      throw new IllegalArgumentException("a source stands twice: " + String.join(", ", duplicates(sources)));
    }
    if (tabulation.plan().hasLocal()) {
      throw new IllegalArgumentException("nobody else can add up local concepts: count framework codes only");
    }
  }

  private static Set<String> duplicates(List<AggregateSource> sources) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    sources.stream().map(AggregateSource::id).filter(id -> !seen.add(id)).forEach(twice::add);
    return twice;
  }

  @Override
  public TabulationPlan plan() {
    return tabulation.plan();
  }

  /**
   * The figures of all of them. Any order and grouping gives the same.
   *
   * @param sent the figures, at least one
   * @throws MergeRefusedException if they can't be added up; it names every reason
   */
  public static Aggregate merge(List<? extends SentFigures> sent) {
    if (sent.isEmpty()) {
      throw new MergeRefusedException(List.of("there is nothing to add up"));
    }
    Set<String> refusals = new LinkedHashSet<>();
    SentFigures first = sent.get(0);
    List<AggregateSource> all = new ArrayList<>();
    TabulationBuilder sum = new TabulationBuilder(first.plan());
    for (SentFigures figures : sent) {
      all.addAll(figures.sources());
      List<String> differences = first.plan().differences(figures.plan());
      differences.forEach(d -> refusals.add(names(first) + " and " + names(figures) + ": " + d));
      if (figures instanceof Aggregate exact && differences.isEmpty()) {
        sum.add(exact.tabulation);
      } else if (figures instanceof SharedAggregate) {
        refusals.add(names(figures) + ": small figures are suppressed, so that sums would be too small; ask for the "
            + "exact figures, and suppress the sums");
      }
    }
    duplicates(all).forEach(id -> refusals.add("the source '" + id + "' stands twice"));
    if (!refusals.isEmpty()) {
      throw new MergeRefusedException(List.copyOf(refusals));
    }
    return new Aggregate(all, sum.build());
  }

  private static String names(SentFigures figures) {
    return figures.sources().stream().map(AggregateSource::id).limit(3).collect(Collectors.joining(", "))
        + (figures.sources().size() > 3 ? " ..." : "");
  }

  /** What a reader of the sums must know of how their sources log; empty if nothing stands in the way. */
  public List<AggregateNote> notes() {
    return AggregateNote.of(sources);
  }
}
