package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * Crosswalks one after the other. Every target of every reading of one goes through the next, together with the other
 * fields of the contact; readings of the parts multiply, so none is lost, and those that come to the same become one.
 *
 * <p>A composition of compositions holds their steps and goes through them from the first to the last, so that the same
 * steps give the same result, losses and all, however they were put together.
 */
final class ComposedCrosswalk extends Crosswalk {
  /** More different answers than a first step by rules ever gives without forms. */
  private static final int MOST_KEPT = 1 << 14;

  private final List<Crosswalk> steps;
  private final boolean laterStepsReadFields;
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
    this.steps = Stream.concat(first.steps().stream(), second.steps().stream()).toList();
    this.laterStepsReadFields = steps.stream().skip(1).anyMatch(step -> !step.contextFields().isEmpty());
  }

  private static Provenance provenance(Crosswalk first, Crosswalk second) {
    Map<String, String> versions = new LinkedHashMap<>(first.provenance().versions());
    versions.putAll(second.provenance().versions());
    return new Provenance(second.target().edition(), versions);
  }

  @Override
  List<Crosswalk> steps() {
    return steps;
  }

  @Override
  public Optional<CodeList> sourceList() {
    return steps.get(0).sourceList();
  }

  @Override
  public Optional<Taxonomy> sourceEdition() {
    return steps.get(0).sourceEdition();
  }

  @Override
  public Optional<ContextMode> contextMode() {
    return steps.stream().map(Crosswalk::contextMode).flatMap(Optional::stream).findFirst();
  }

  @Override
  public List<CrosswalkRule> rules() {
    return steps.stream().flatMap(step -> step.rules().stream()).toList();
  }

  @Override
  public Translation translate(String category, String subcategory) {
    return continued(steps.get(0).translate(category, subcategory), Map.of());
  }

  @Override
  public Translation translate(SourceReason reason) {
    return continued(steps.get(0).translate(reason), reason.context());
  }

  @Override
  List<Explanation.Step> trace(SourceReason reason) {
    List<Explanation.Step> trace = new ArrayList<>();
    List<SourceReason> arriving = List.of(reason);
    for (Crosswalk step : steps) {
      Set<SourceReason> leaving = new LinkedHashSet<>();
      for (SourceReason at : arriving) {
        trace.addAll(step.trace(at));
        step.translate(at).alternatives().forEach(reading -> reading.forEach(target ->
            leaving.add(SourceReason.of(target.reason()).withContext(reason.context()))));
      }
      arriving = List.copyOf(leaving);
    }
    return trace;
  }

  private Translation continued(Translation start, Map<String, String> context) {
    if (start instanceof Translation.Unknown || laterStepsReadFields) {
      return afresh(start, context);
    }
    Same key = new Same(start);
    Translation known = continuedBefore.get(key);
    if (known == null) {
      known = afresh(start, context);
      if (continuedBefore.size() < MOST_KEPT) {
        continuedBefore.put(key, known);
      }
    }
    return known;
  }

  private Translation afresh(Translation start, Map<String, String> context) {
    Translation at = start;
    for (Crosswalk step : steps.subList(1, steps.size())) {
      at = continued(at, step, context);
    }
    return at;
  }

  private Translation continued(Translation before, Crosswalk step, Map<String, String> context) {
    if (before instanceof Translation.OutOfScope out) {
      return new Translation.OutOfScope(out.reason(), out.rules(), provenance());
    }
    if (before instanceof Translation.Unknown unknown) {
      return new Translation.Unknown(unknown.nearest(), provenance());
    }
    List<List<TranslatedTarget>> readings = new ArrayList<>();
    for (List<TranslatedTarget> alternative : before.alternatives()) {
      List<List<List<TranslatedTarget>>> parts = new ArrayList<>();
      for (TranslatedTarget target : alternative) {
        Translation next = step.translate(SourceReason.of(target.reason()).withContext(context));
        if (next.alternatives().isEmpty()) {
          return withoutPlace(before, target, next);
        }
        parts.add(next.alternatives().stream().map(a -> after(target, a)).toList());
      }
      readings.addAll(Alternatives.product(parts));
    }
    return Translation.of(readings, provenance());
  }

  /** What becomes of a source if the next step has no place for one of its targets. */
  private Translation withoutPlace(Translation before, TranslatedTarget target, Translation next) {
    boolean alone = before instanceof Translation.Mapped mapped && mapped.targets().size() == 1;
    if (alone && next instanceof Translation.OutOfScope out) {
      return new Translation.OutOfScope(out.reason(),
          Stream.concat(target.rules().stream(), out.rules().stream()).toList(), provenance());
    }
    // A reading can't be told, which must not look like less.
    return new Translation.Unknown(List.of(), provenance());
  }

  private static List<TranslatedTarget> after(TranslatedTarget before, List<TranslatedTarget> reading) {
    return reading.stream()
        .map(t -> new TranslatedTarget(t.reason(), before.relation().then(t.relation()),
            Losses.union(before.losses(), t.losses()),
            Stream.concat(before.rules().stream(), t.rules().stream()).toList()))
        .toList();
  }
}
