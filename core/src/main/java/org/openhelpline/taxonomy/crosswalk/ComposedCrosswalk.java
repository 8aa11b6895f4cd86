package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * Two crosswalks one after the other. Every target of every reading of the first goes through the second; readings of
 * the parts multiply, so none is lost, and readings that come to the same become one.
 */
final class ComposedCrosswalk extends Crosswalk {
  /** More different answers than a first step by rules ever gives without forms. */
  private static final int MOST_KEPT = 1 << 14;

  private final Crosswalk first;
  private final Crosswalk second;
  private final Map<Same, Translation> continuedBefore = new ConcurrentHashMap<>();

  /** A translation as the very same object: a first step gives the same one again and again. */
  private record Same(Translation translation) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.translation == translation;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(translation);
    }
  }

  ComposedCrosswalk(Crosswalk first, Crosswalk second) {
    super(first.id() + ">" + second.id(), second.target(), provenance(first, second));
    this.first = first;
    this.second = second;
  }

  private static Provenance provenance(Crosswalk first, Crosswalk second) {
    Map<String, String> versions = new LinkedHashMap<>(first.provenance().versions());
    versions.putAll(second.provenance().versions());
    return new Provenance(second.target().edition(), versions);
  }

  @Override
  public Optional<CodeList> sourceList() {
    return first.sourceList();
  }

  @Override
  public Optional<Taxonomy> sourceEdition() {
    return first.sourceEdition();
  }

  @Override
  public Optional<ContextMode> contextMode() {
    return first.contextMode();
  }

  @Override
  public List<CrosswalkRule> rules() {
    return Stream.concat(first.rules().stream(), second.rules().stream()).toList();
  }

  @Override
  public Translation translate(String category, String subcategory) {
    return continued(first.translate(category, subcategory));
  }

  @Override
  public Translation translate(SourceReason reason) {
    return continued(first.translate(reason));
  }

  private Translation continued(Translation step) {
    if (step instanceof Translation.Unknown) {
      return afresh(step);
    }
    Same key = new Same(step);
    Translation known = continuedBefore.get(key);
    if (known == null) {
      known = afresh(step);
      if (continuedBefore.size() < MOST_KEPT) {
        continuedBefore.put(key, known);
      }
    }
    return known;
  }

  private Translation afresh(Translation step) {
    if (step instanceof Translation.OutOfScope out) {
      return new Translation.OutOfScope(out.reason(), out.rules(), provenance());
    }
    if (step instanceof Translation.Unknown unknown) {
      return new Translation.Unknown(unknown.nearest(), provenance());
    }
    List<List<TranslatedTarget>> readings = new ArrayList<>();
    for (List<TranslatedTarget> alternative : step.alternatives()) {
      List<List<List<TranslatedTarget>>> parts = new ArrayList<>();
      for (TranslatedTarget target : alternative) {
        Translation next = second.translate(SourceReason.of(target.reason()));
        if (next.alternatives().isEmpty()) {
          // A code that the second step has no place for: the reading can't be told, which must not look like less.
          return new Translation.Unknown(List.of(), provenance());
        }
        parts.add(next.alternatives().stream().map(a -> after(target, a)).toList());
      }
      readings.addAll(Alternatives.product(parts));
    }
    return Translation.of(readings, provenance());
  }

  private static List<TranslatedTarget> after(TranslatedTarget before, List<TranslatedTarget> reading) {
    return reading.stream()
        .map(t -> new TranslatedTarget(t.reason(), before.relation().then(t.relation()),
            Losses.union(before.losses(), t.losses()),
            Stream.concat(before.rules().stream(), t.rules().stream()).toList()))
        .toList();
  }
}
